package visitwise.storage.protocolfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Sourced;

/** The sources a file names once and refers to by name. */
final class Sources {

    private enum Kind {
        REGISTRY,
        MIRROR,
        ASSUMPTION,
        SITE_DECISION
    }

    private static final Map<String, Kind> KINDS = Words.of(Kind.class);
    private static final Provenance UNKNOWN = new Provenance.Assumption("?");

    private final Map<String, Provenance> byName = new LinkedHashMap<>();

    Sources(Value value) {
        if (value.isMissing()) {
            return;
        }
        var fields = value.fields();
        value.json()
                .fieldNames()
                .forEachRemaining(name ->
                        byName.put(name, provenance(fields.required(name).fields())));
    }

    /** The source that the field "source" names. */
    Provenance of(Fields fields) {
        return named(fields.required("source"));
    }

    Provenance named(Value value) {
        return value.isMissing()
                ? UNKNOWN
                : Optional.ofNullable(byName.get(value.reference(byName.keySet())))
                        .orElse(UNKNOWN);
    }

    <T> Sourced<T> sourced(T value, Fields fields) {
        var sourced = new Sourced<>(value, of(fields));
        fields.end();
        return sourced;
    }

    private static Provenance provenance(Fields fields) {
        var kind = fields.required("kind").word(KINDS);
        var provenance = switch (kind) {
            case REGISTRY -> new Provenance.Registry(fields.required("sentence").text());
            case MIRROR -> new Provenance.Mirror(fields.required("sentence").text());
            case ASSUMPTION ->
                new Provenance.Assumption(fields.required("reason").text());
            case SITE_DECISION ->
                new Provenance.SiteDecision(
                        fields.required("who").text(),
                        fields.required("when").date(),
                        fields.required("why").text());
        };
        fields.end();
        return provenance;
    }
}

package visitwise.storage.protocolfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Design;
import visitwise.domain.protocol.Discrepancy;
import visitwise.domain.protocol.Endpoint;
import visitwise.domain.protocol.Epoch;
import visitwise.domain.protocol.Identification;
import visitwise.domain.protocol.Judging;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Rule;
import visitwise.domain.protocol.Site;
import visitwise.domain.protocol.Sourced;

/** Turns the tree of a protocol file into a protocol, and collects everything that is wrong with it. */
final class ProtocolReader {

    /** The newest version of the format that this program reads. */
    static final int FORMAT = 1;

    private static final int MOST_VISITS = 500;

    private static final Set<String> NEVER_EMPTY = Set.of("epochs", "regimens", "arms", "assessments", "visits");

    private final Problems problems;
    private final Fields file;
    private final Sources sources;

    ProtocolReader(Problems problems, Value root) {
        this.problems = problems;
        this.file = root.fields();
        file.required("format").whole(1);
        this.sources = new Sources(file.required("sources"));
    }

    Protocol protocol() {
        var identification = identification();
        var design = design(file.required("design").fields());
        var sites = list("sites", this::site, Site::code);
        var epochs = list("epochs", this::epoch, Epoch::code);
        var regimens = list("regimens", new RegimenReader(sources)::regimen, Regimen::code);
        var arms = list("arms", f -> arm(f, Placed.values(regimens)), Arm::code);
        var assessments = list("assessments", this::assessment, Assessment::code);
        var visitReader = new VisitReader(
                sources, codes(arms, Arm::code), codes(epochs, Epoch::code), codes(assessments, Assessment::code));
        var visits = list("visits", visitReader::visit, null);
        if (visits.size() > MOST_VISITS) {
            file.required("visits")
                    .refuse(
                            Message.of("protocolfile.allowed.visits", MOST_VISITS),
                            Message.of("protocolfile.cause.tooMany", visits.size()));
        }
        var protocol = new Protocol(
                identification,
                design,
                Placed.values(sites),
                Placed.values(epochs),
                Placed.values(arms),
                Placed.values(assessments),
                Placed.values(visits),
                Placed.values(list("criteria", this::criterion, Criterion::code)),
                Placed.values(list("endpoints", this::endpoint, Endpoint::code)),
                Placed.values(list("discrepancies", this::discrepancy, Discrepancy::code)),
                Placed.values(list("notes", this::note, null)),
                file.optional("judging")
                        .map(v -> new JudgingReader(sources, codes(assessments, Assessment::code)).judging(v.fields()))
                        .orElse(Judging.NOT_STATED));
        file.end();
        new Consistency(problems, arms, visits).check();
        return protocol;
    }

    private Identification identification() {
        return new Identification(
                file.required("id").text(),
                file.required("version").text(),
                file.bilingual("title"),
                file.bilingual("shortTitle"),
                file.bilingual("condition"),
                file.optionalBilingual("ethics").orElse(null));
    }

    private Design design(Fields fields) {
        var design = new Design(
                sourced(fields.required("phase"), Value::text),
                sourced(fields.required("allocation"), v -> v.word(Words.of(Design.Allocation.class))),
                fields.optional("participants")
                        .map(v -> sourced(v, n -> n.whole(1)))
                        .orElse(null),
                sourced(
                        fields.required("masked"),
                        v -> Set.copyOf(new LinkedHashSet<>(v.eachOnce(r -> r.word(Words.of(Design.Role.class)))))));
        fields.end();
        return design;
    }

    private <T> Sourced<T> sourced(Value value, Function<Value, T> read) {
        var fields = value.fields();
        return sources.sourced(read.apply(fields.required("value")), fields);
    }

    private Site site(Fields fields) {
        return new Site(fields.required("code").code(), fields.bilingual("name"), fields.bilingual("city"));
    }

    private Epoch epoch(Fields fields) {
        return new Epoch(fields.required("code").code(), fields.bilingual("name"));
    }

    private Arm arm(Fields fields, List<Regimen> regimens) {
        var code = fields.required("code").code();
        var name = fields.bilingual("name");
        var given = fields.required("regimen")
                .reference(regimens.stream().map(Regimen::code).toList());
        var regimen = regimens.stream().filter(r -> r.code().equals(given)).findFirst();
        return new Arm(
                code,
                name,
                regimen.orElseGet(() -> new Regimen.None("?", new Text("?", "?"), new Provenance.Assumption("?"))));
    }

    private Assessment assessment(Fields fields) {
        return new Assessment(fields.required("code").code(), fields.bilingual("name"), sources.of(fields));
    }

    private Criterion criterion(Fields fields) {
        return new Criterion(
                fields.required("code").code(),
                fields.required("kind").word(Words.of(Criterion.Kind.class)),
                fields.bilingual("text"),
                fields.optional("rule").map(RuleReader::rule).orElse(null),
                sources.of(fields),
                fields.optional("ruleSource").map(sources::named).orElse(null));
    }

    private Endpoint endpoint(Fields fields) {
        return new Endpoint(
                fields.required("code").code(),
                fields.required("rank").word(Words.of(Endpoint.Rank.class)),
                fields.bilingual("name"),
                fields.optional("thresholds").map(v -> v.each(this::threshold)).orElse(List.of()),
                sources.of(fields));
    }

    private Sourced<Rule> threshold(Value value) {
        var fields = value.fields();
        return sources.sourced(RuleReader.rule(fields.required("rule")), fields);
    }

    private Discrepancy discrepancy(Fields fields) {
        return new Discrepancy(fields.required("code").code(), fields.bilingual("text"));
    }

    private Sourced<Text> note(Fields fields) {
        return sources.sourced(fields.bilingual("text"), fields);
    }

    /** The objects of a list; if they have codes, each code may stand once. */
    private <T> List<Placed<T>> list(String name, Function<Fields, T> read, @Nullable Function<T, String> code) {
        var items = new ArrayList<Placed<T>>();
        var seen = new LinkedHashSet<String>();
        var values = file.required(name);
        if (values.json().isArray() && values.json().isEmpty() && NEVER_EMPTY.contains(name)) {
            values.refuse(Message.of("protocolfile.allowed.notEmpty"), Message.of("protocolfile.cause.emptyList"));
        }
        for (var value : values.items()) {
            var fields = value.fields();
            var item = read.apply(fields);
            if (value.json().isObject()) {
                fields.end();
            }
            items.add(new Placed<>(item, value.place()));
            if (code != null && problems.noneIn(value.place() + ".code") && !seen.add(code.apply(item))) {
                problems.add(
                        value.place() + ".code",
                        code.apply(item),
                        Message.of("protocolfile.allowed.unique", name),
                        Message.of("protocolfile.cause.duplicate"));
            }
        }
        return items;
    }

    private static <T> Set<String> codes(List<Placed<T>> placed, Function<T, String> code) {
        var codes = new LinkedHashSet<String>();
        placed.forEach(p -> codes.add(code.apply(p.value())));
        return codes;
    }
}

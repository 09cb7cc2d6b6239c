package visitwise.storage.protocolfile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;

/** Reads what an arm is given. */
final class RegimenReader {

    private enum Kind {
        PRODUCT,
        PLACEBO,
        NONE
    }

    private static final Map<String, Kind> KINDS = Words.of(Kind.class);

    private final Sources sources;

    RegimenReader(Sources sources) {
        this.sources = sources;
    }

    Regimen regimen(Fields fields) {
        var code = fields.required("code").code();
        var name = fields.bilingual("name");
        return switch (fields.required("kind").word(KINDS)) {
            case NONE -> new Regimen.None(code, name, sources.of(fields));
            case PRODUCT -> infusions(fields, code, name, Regimen.Kind.PRODUCT);
            case PLACEBO -> infusions(fields, code, name, Regimen.Kind.PLACEBO);
        };
    }

    private Regimen infusions(Fields fields, String code, Text name, Regimen.Kind kind) {
        var number = fields.required("number").fields();
        return new Regimen.Infusions(
                code,
                name,
                kind,
                dose(fields, kind),
                sources.sourced(number.required("value").whole(1), number),
                fields.optional("interval").map(v -> interval(v.fields())).orElse(null),
                fields.optional("duration").map(this::duration).orElse(null),
                fields.optional("volume").map(v -> volume(v.fields())).orElse(null));
    }

    private @Nullable Sourced<Dose> dose(Fields fields, Regimen.Kind kind) {
        if (kind == Regimen.Kind.PRODUCT) {
            return dose(fields.required("dose").fields());
        }
        return fields.optional("dose").map(v -> dose(v.fields())).orElse(null);
    }

    private Sourced<Dose> dose(Fields fields) {
        var amount = fields.required("amount").positive();
        var unit = fields.required("unit").text();
        var basis = fields.required("basis").word(Words.of(Dose.Basis.class));
        return sources.sourced(new Dose(amount, unit, basis), fields);
    }

    private Sourced<Offset> interval(Fields fields) {
        var value = fields.required("value");
        var interval = TimingReader.offset(value);
        if (value.isText() && interval.amount() < 1 && fields.problems().noneIn(value.place())) {
            value.refuse(
                    Message.of("protocolfile.allowed.positiveOffset"), Message.of("protocolfile.cause.numberRange"));
        }
        return sources.sourced(interval, fields);
    }

    private Sourced<Regimen.Minutes> duration(Value value) {
        var fields = value.fields();
        int least = fields.required("least").whole(1);
        int most = fields.required("most").whole(1);
        if (most < least) {
            value.refuse(
                    Message.of("protocolfile.allowed.minutes"), Message.of("protocolfile.cause.swapped", least, most));
            most = least;
        }
        return sources.sourced(new Regimen.Minutes(least, most), fields);
    }

    private Sourced<Regimen.Volume> volume(Fields fields) {
        return sources.sourced(new Regimen.Volume(fields.required("millilitres").positive()), fields);
    }
}

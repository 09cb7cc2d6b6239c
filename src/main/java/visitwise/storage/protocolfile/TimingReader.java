package visitwise.storage.protocolfile;

import java.util.List;
import java.util.regex.Pattern;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.protocol.Timing;
import visitwise.domain.protocol.Window;

/** Reads anchors, offsets, windows and gaps. */
final class TimingReader {

    private static final Pattern OFFSET = Pattern.compile("(-?)P([0-9]{1,4})([DWM])");
    private static final Pattern DOSE = Pattern.compile("dose:([1-9][0-9]{0,2})");
    private static final List<String> ANCHORS = List.of("enrolment", "first-dose", "last-dose", "dose:1", "visit:CODE");

    private final Sources sources;

    TimingReader(Sources sources) {
        this.sources = sources;
    }

    Timing timing(Fields fields) {
        var source = sources.of(fields);
        var anchorSource = fields.optional("anchorSource").map(sources::named).orElse(source);
        var timing = new Timing(
                new Sourced<>(anchor(fields.required("anchor")), anchorSource),
                new Sourced<>(offset(fields.required("offset")), source));
        fields.end();
        return timing;
    }

    static Offset offset(Value value) {
        var match = OFFSET.matcher(value.isText() ? value.json().textValue() : "");
        if (!match.matches()) {
            value.refuse(Message.of("protocolfile.allowed.offset"), offsetCause(value));
            return new Offset(0, Offset.Unit.DAYS);
        }
        var unit = switch (match.group(3)) {
            case "D" -> Offset.Unit.DAYS;
            case "W" -> Offset.Unit.WEEKS;
            default -> Offset.Unit.MONTHS;
        };
        int amount = Integer.parseInt(match.group(2));
        return new Offset(match.group(1).isEmpty() ? amount : -amount, unit);
    }

    private static Message offsetCause(Value value) {
        if (!value.isText()) {
            return Causes.typeOf(value.json());
        }
        var text = value.json().textValue();
        if (text.matches("-?P[0-9]+Y")) {
            return Message.of("protocolfile.cause.years");
        }
        if (text.matches("-?P([0-9]+[YMWD]){2,}")) {
            return Message.of("protocolfile.cause.mixedUnits");
        }
        return Message.of("protocolfile.cause.offset");
    }

    private static Anchor anchor(Value value) {
        var text = value.isText() ? value.json().textValue() : "";
        var dose = DOSE.matcher(text);
        if (dose.matches()) {
            return new Anchor.Dose(Integer.parseInt(dose.group(1)));
        }
        if (text.startsWith("visit:") && text.length() > "visit:".length()) {
            return new Anchor.Visit(text.substring("visit:".length()));
        }
        return switch (text) {
            case "enrolment" -> new Anchor.Enrolment();
            case "first-dose" -> new Anchor.FirstDose();
            case "last-dose" -> new Anchor.LastDose();
            default -> {
                value.refuse(
                        Message.of("protocolfile.allowed.oneOf", String.join(", ", ANCHORS)),
                        value.isText() ? Causes.unknownWord(text, ANCHORS) : Causes.typeOf(value.json()));
                yield new Anchor.Enrolment();
            }
        };
    }

    /** The limits written beside a visit's other fields, or inside its "suggested". */
    Limits limits(Fields fields) {
        var window = fields.optional("window").map(v -> window(v)).orElse(null);
        var gap = fields.optional("minimumGap").map(v -> gap(v.fields())).orElse(null);
        return new Limits(window, gap);
    }

    private Sourced<Window> window(Value value) {
        var fields = value.fields();
        var before = fields.optional("before").map(v -> v.whole(0)).orElse(null);
        var after = fields.optional("after").map(v -> v.whole(0)).orElse(null);
        if (before == null && after == null) {
            if (value.json().isObject()) {
                value.refuse(Message.of("protocolfile.allowed.window"), Message.of("protocolfile.cause.emptyWindow"));
            }
            before = 0;
        }
        return sources.sourced(new Window(before, after), fields);
    }

    private Sourced<MinimumGap> gap(Fields fields) {
        int days = fields.required("days").whole(1);
        var since = fields.required("since").word(Words.of(MinimumGap.Since.class));
        return sources.sourced(new MinimumGap(days, since), fields);
    }
}

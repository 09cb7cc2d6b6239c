package visitwise.feature.results.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.Ranges;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.Inbox.Expected;
import visitwise.platform.i18n.AnswerWords;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.storage.lab.InboxSearch;

/** What the inbox says. */
final class InboxWords {

    private final Messages messages;
    private final DayWords days;
    private final ZoneId place;

    InboxWords(Messages messages, ZoneId place) {
        this.messages = messages;
        this.days = new DayWords(messages);
        this.place = place;
    }

    String participant(InboxSearch.Who who) {
        return who.number() + " · " + who.initials();
    }

    String visit(Expected row) {
        var label = row.label();
        return label == null ? messages.text("inbox.visit.masked") : messages.of(label);
    }

    String visit(Abnormal row) {
        var label = row.visit();
        if (label != null) {
            return messages.of(label);
        }
        return messages.text(row.row().context().visit() == null ? "inbox.visit.none" : "inbox.visit.masked");
    }

    /** The day it took place, and how long ago that is. */
    String on(LocalDate day, LocalDate today) {
        return messages.text("inbox.on", days.day(day), ChronoUnit.DAYS.between(day, today));
    }

    String missing(Expected row) {
        var names = row.missing().stream()
                .map(analyte -> messages.of(analyte.name()))
                .collect(Collectors.joining(messages.text("inbox.separator")));
        return messages.text("inbox.missing", row.missing().size(), names);
    }

    StatusChip begun(Expected row) {
        return row.row().begun()
                ? new StatusChip(Sign.DUE, messages.text("inbox.begun"))
                : new StatusChip(Sign.PLANNED, messages.text("inbox.notBegun"));
    }

    String value(Abnormal row) {
        var reported = row.row().result().reported();
        return withUnit(reported.text(), reported.unit());
    }

    StatusChip flag(Abnormal row) {
        var flag = row.row().result().meaning().map(Interpreted::flag).orElse(Flag.CANNOT_TELL);
        return new StatusChip(
                flag.isAbnormal() ? Sign.CLOSING : Sign.OFF, messages.text("results.flag." + flag.name()));
    }

    /** The range in the unit of the report, with whose it is. */
    String range(Abnormal row) {
        var limits = row.row()
                .result()
                .meaning()
                .map(Interpreted::limits)
                .filter(Objects::nonNull)
                .orElse(null);
        if (limits == null) {
            var normal = row.normal().normal();
            return normal.isEmpty()
                    ? "–"
                    : messages.text(
                            "inbox.range",
                            AnswerWords.of(normal, messages),
                            source(row.normal().source()));
        }
        return messages.text("inbox.range", between(row, limits), source(limits.source()));
    }

    String before(Abnormal row) {
        var before = row.row().context().before();
        return before == null
                ? "–"
                : messages.text("inbox.before", withUnit(before.reported(), before.unit()), days.brief(before.on()));
    }

    StatusChip judgement(Judgement judgement) {
        return new StatusChip(
                judgement == Judgement.CLINICALLY_SIGNIFICANT ? Sign.CLOSING : Sign.DONE, messages.word(judgement));
    }

    String judgedBy(Significance judged) {
        var at = judged.at().atZone(place);
        return messages.text(
                "inbox.judgedBy",
                judged.by(),
                days.day(at.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(at));
    }

    private String between(Abnormal row, Interpreted.Limits limits) {
        var low = inUnit(row, limits.low());
        var high = inUnit(row, limits.high());
        if (low == null) {
            return "≤ " + high;
        }
        return high == null ? "≥ " + low : low + "–" + high;
    }

    private static @Nullable String inUnit(Abnormal row, @Nullable BigDecimal standard) {
        var unit = row.row().result().reported().unit();
        if (standard == null) {
            return null;
        }
        return row.analyte()
                .unit(unit == null ? "" : unit)
                .map(of -> plain(of.fromStandard(standard)))
                .orElseGet(() -> plain(standard) + " "
                        + UnitWords.of(row.analyte().standard().code()));
    }

    private static String plain(BigDecimal number) {
        return Digits.told(number).stripTrailingZeros().toPlainString();
    }

    private String source(String source) {
        return source.startsWith(Ranges.FALLBACK) ? messages.text("inbox.range.catalogue") : source;
    }

    private static String withUnit(String value, @Nullable String unit) {
        return unit == null ? value : value + " " + UnitWords.of(unit);
    }

    String of(Text text) {
        return messages.of(text);
    }
}

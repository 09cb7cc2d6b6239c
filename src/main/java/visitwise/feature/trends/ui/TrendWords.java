package visitwise.feature.trends.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.PrintedUnit;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.protocol.Identification;
import visitwise.feature.trends.RemissionLimit;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.Trend.Band;
import visitwise.feature.trends.TrendValue;
import visitwise.feature.trends.TrendValue.Origin;
import visitwise.feature.trends.TrendValue.Outcome;
import visitwise.platform.chart.Across;
import visitwise.platform.chart.Marks;
import visitwise.platform.chart.Place;
import visitwise.platform.chart.Point;
import visitwise.platform.chart.Reading;
import visitwise.platform.chart.ValueAxis;
import visitwise.platform.i18n.Messages;

/** What charts of results say. */
final class TrendWords {

    private final Messages messages;

    TrendWords(Messages messages) {
        this.messages = messages;
    }

    ValueAxis axis(Topic topic) {
        var unit = PrintedUnit.of(topic.analyte().standard().code());
        return topic.mayBeLog()
                ? ValueAxis.of(messages.word(topic), unit)
                : ValueAxis.fromZero(messages.word(topic), unit);
    }

    /** A value at its place; none if it holds no number. */
    Point point(Place place, TrendValue value, String label) {
        return switch (value.outcome()) {
            case Outcome.Known number ->
                new Point(place, reading(number.comparison(), number.standard()), shown(number), label);
            case Outcome.None(var reason) ->
                Point.absent(
                        place,
                        messages.text("trends.notWorkedOut"),
                        joined(label, reason == null ? "" : messages.text(reason)));
        };
    }

    static Reading reading(Comparison comparison, BigDecimal number) {
        return switch (comparison) {
            case EXACT -> new Reading.Exact(number);
            case LESS, AT_MOST -> new Reading.Below(number);
            case GREATER, AT_LEAST -> new Reading.Above(number);
        };
    }

    private static String shown(Outcome.Known number) {
        var plain = number.shown().toPlainString();
        return number.comparison() == Comparison.EXACT ? plain : sign(number.comparison()) + plain;
    }

    static String sign(Comparison comparison) {
        return switch (comparison) {
            case EXACT -> "";
            case LESS -> "<";
            case AT_MOST -> "\u2264";
            case AT_LEAST -> "\u2265";
            case GREATER -> ">";
        };
    }

    /** Which visit it belongs to, and how it came about. */
    String label(Topic topic, TrendValue value) {
        var visit = value.visit();
        return joined(visit == null ? "" : messages.of(visit), origin(topic, value.origin()));
    }

    private String origin(Topic topic, Origin origin) {
        return switch (origin) {
            case Origin.WorkedOut _ -> topic == Topic.EGFR ? "" : messages.text("trends.workedOut");
            case Origin.Reported(var text, var unit)
            when !isStandard(topic, unit) ->
                messages.text("trends.reportedAs", text, PrintedUnit.of(unit == null ? "" : unit));
            case Origin.Reported _ -> topic.by().isPresent() ? messages.text("trends.reported") : "";
        };
    }

    private static boolean isStandard(Topic topic, @Nullable String unit) {
        return unit != null
                && topic.analyte()
                        .unit(unit)
                        .filter(topic.analyte().standard()::equals)
                        .isPresent();
    }

    /** Those that are not empty, one after the other. */
    String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> messages.text("trends.and", one, next))
                .orElse("");
    }

    /** The axis of visits, as the protocol codes them. */
    Across visits(StudyTrends trends) {
        return new Across.Visits(
                trends.visits().stream().map(visit -> visit.code()).toList());
    }

    /** Proposed for a chart of a study. */
    String fileName(Identification study, Enum<?> topic) {
        return study.id() + "-study-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Marks.Band band(Topic topic, Band band) {
        var limits = band.limits();
        var range = range(limits, unit(topic));
        return new Marks.Band(
                messages.text(band.isFallback() ? "trends.band.catalogue" : "trends.band.laboratory", range),
                limits.low(),
                limits.high());
    }

    private String range(Interpreted.Limits limits, String unit) {
        var low = limits.low();
        var high = limits.high();
        if (low == null) {
            return "\u2264 " + plain(high) + " " + unit;
        }
        return high == null ? "\u2265 " + plain(low) + " " + unit : plain(low) + "\u2013" + plain(high) + " " + unit;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : Digits.told(number).toPlainString();
    }

    Marks.Threshold threshold(Topic topic, RemissionLimit limit) {
        return new Marks.Threshold(messages.text(named(topic, limit)), limit.standard());
    }

    private Message named(Topic topic, RemissionLimit limit) {
        var stated =
                sign(limit.threshold().side()) + " " + limit.threshold().limit().toPlainString() + " "
                        + PrintedUnit.of(limit.threshold().unit().code());
        var drawn = Digits.told(limit.standard()).toPlainString() + " " + unit(topic);
        var category = Message.of("trends.category." + limit.category().name());
        boolean isSame = limit.threshold().unit().equals(topic.analyte().standard());
        return isSame
                ? Message.of("trends.limit", category, stated)
                : Message.of("trends.limitConverted", category, stated, drawn);
    }

    private static String sign(Threshold.Side side) {
        return switch (side) {
            case BELOW -> "<";
            case AT_MOST -> "\u2264";
            case AT_LEAST -> "\u2265";
            case ABOVE -> ">";
        };
    }

    private static String unit(Topic topic) {
        return PrintedUnit.of(topic.analyte().standard().code());
    }

    /** What to know of the marks of a chart. */
    List<Message> notes(@Nullable Band band, @Nullable RemissionLimit limit) {
        var notes = new ArrayList<Message>();
        if (limit != null) {
            notes.add(Message.of(
                    limit.rules().standing().isToBeConfirmed() ? "trends.note.limitToConfirm" : "trends.note.limit",
                    ruleSet(limit.rules())));
        }
        if (band != null) {
            notes.add(
                    band.isFallback()
                            ? Message.of("trends.note.catalogue")
                            : Message.of("trends.note.laboratory", band.limits().source()));
        }
        return notes;
    }

    /** What people call a rule set. */
    static Message ruleSet(RuleSet rules) {
        return Message.of("ruleSet." + rules.id());
    }

    /** Which study it is, in a line after a title. */
    String context(Identification study) {
        return messages.text("trends.context", study.shortTitle(), study.id());
    }

    /** Which study it is. */
    String study(Identification study) {
        return messages.text("trends.study", study.id(), study.shortTitle(), study.version());
    }
}

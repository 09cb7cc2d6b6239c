package visitwise.feature.trends.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.RuleSet;
import visitwise.feature.trends.RemissionCount;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.StudyTrends.ArmOf;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.platform.chart.Chart;
import visitwise.platform.chart.Look;
import visitwise.platform.chart.Marks;
import visitwise.platform.chart.Place;
import visitwise.platform.chart.Point;
import visitwise.platform.chart.Reading;
import visitwise.platform.chart.Series;
import visitwise.platform.chart.ValueAxis;
import visitwise.platform.i18n.Messages;

/** Puts the share in remission by visit into a chart. */
final class RemissionChart {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final StudyTrends trends;
    private final boolean byArm;
    private final Messages messages;
    private final TrendWords words;

    RemissionChart(StudyTrends trends, boolean byArm, Messages messages) {
        this.trends = trends;
        this.byArm = byArm;
        this.messages = messages;
        this.words = new TrendWords(messages);
    }

    /** Empty if the protocol names no rules, or if who can be judged would tell the arm. */
    Optional<ChartLeaf> leaf(StudyTopic of, RuleSet.Kind kind) {
        return Optional.ofNullable(trends.rules().sets().get(kind))
                .filter(_ -> trends.tellsBaseline())
                .flatMap(rules -> RemissionCount.counted(rules).map(counted -> leaf(of, rules, counted, count(kind))));
    }

    private ChartLeaf leaf(StudyTopic of, RuleSet rules, Category counted, int count) {
        return new ChartLeaf(
                chart(rules.kind(), counted, count),
                Stream.concat(notes(rules, counted).stream(), awaiting(rules.kind()).stream())
                        .toList(),
                List.of(messages.text("trends.aboutStudy", words.study(trends.study()), count)),
                words.fileName(trends.study(), of));
    }

    /** Those who are counted at any visit of the chart. */
    private int count(RuleSet.Kind kind) {
        return Math.toIntExact(drawn().stream()
                .filter(person -> IntStream.range(0, trends.visits().size())
                        .anyMatch(visit -> person.judgement(kind, visit).isPresent()))
                .count());
    }

    private List<PersonOf> drawn() {
        return trends.people().stream()
                .filter(person -> !byArm || person.arm() != null)
                .toList();
    }

    private Chart chart(RuleSet.Kind kind, Category counted, int count) {
        var what = Message.of("trends.counted." + kind.name() + "." + counted.name());
        var series = new ArrayList<Series>();
        if (byArm) {
            for (var arm : trends.arms()) {
                series.add(series(kind, arm, Looks.of(series.size())));
            }
        } else {
            series.add(series(kind, null, Look.CIRCLE));
        }
        return new Chart(
                messages.text("trends.title", trends.study().id(), what),
                messages.text("trends.summaryStudy", count),
                words.visits(trends),
                ValueAxis.percent(messages.text(what)),
                series,
                Marks.NONE);
    }

    private Series series(RuleSet.Kind kind, @Nullable ArmOf arm, Look look) {
        var people = trends.people().stream()
                .filter(person -> arm == null || arm.code().equals(person.arm()))
                .toList();
        var points = IntStream.range(0, trends.visits().size())
                .boxed()
                .flatMap(visit -> point(visit, RemissionCount.of(people, kind, visit)).stream())
                .toList();
        return Series.intervals(
                words.joined(arm == null ? "" : messages.of(arm.name()), messages.text("trends.share")), look, points);
    }

    private Optional<Point> point(int visit, RemissionCount count) {
        if (count.isNobody()) {
            return Optional.empty();
        }
        var place = Place.visit(visit);
        var point = count.share()
                .map(share -> Point.between(
                        place,
                        new Reading.Between(percent(share.share()), percent(share.lower()), percent(share.upper())),
                        label(count)))
                .orElseGet(() -> Point.absent(place, "\u2013", label(count)));
        return Optional.of(point.counting(count.remission() + "/" + count.judged()));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    private String label(RemissionCount count) {
        return words.joined(
                messages.text("trends.ofJudged", count.remission(), count.judged()),
                some("trends.notConfirmed", count.notConfirmed()),
                some("trends.awaiting", count.awaiting()),
                some("trends.cannotTell", count.cannotTell()),
                some("trends.notEvaluable", count.notEvaluable()));
    }

    private String some(String key, int count) {
        return count == 0 ? "" : messages.text(key, count);
    }

    /** What is counted and what is not, and of whom. */
    private static List<Message> notes(RuleSet rules, Category counted) {
        var notes = new ArrayList<Message>();
        notes.add(Message.of(
                rules.standing().isToBeConfirmed() ? "trends.note.countedToConfirm" : "trends.note.counted",
                Message.of("trends.category." + counted.name()),
                TrendWords.ruleSet(rules)));
        if (rules.outcomes().stream().anyMatch(outcome -> outcome.category() == Category.PARTIAL)) {
            notes.add(Message.of("trends.note.partialNot"));
        }
        if (rules.settings().confirmation() == RuleSet.Confirmation.NEXT_VISIT) {
            notes.add(Message.of("trends.note.confirmedOnly"));
        }
        notes.add(Message.of("trends.note.share"));
        return notes;
    }

    /** How many await the next visit, which paper has no table to tell; empty if nobody does. */
    private Optional<Message> awaiting(RuleSet.Kind kind) {
        var waiting = IntStream.range(0, trends.visits().size())
                .mapToObj(visit -> awaiting(
                        trends.visits().get(visit).code(),
                        RemissionCount.of(drawn(), kind, visit).awaiting()))
                .toArray(String[]::new);
        return Optional.of(words.joined(waiting))
                .filter(told -> !told.isEmpty())
                .map(told -> Message.of("trends.note.awaiting", told));
    }

    private String awaiting(String visit, int count) {
        return count == 0 ? "" : messages.text("trends.awaitingAt", visit, count);
    }
}

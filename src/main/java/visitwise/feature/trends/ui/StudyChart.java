package visitwise.feature.trends.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import visitwise.domain.Message;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.trend.Middle;
import visitwise.feature.trends.StudyGroup;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Way;
import visitwise.platform.chart.Chart;
import visitwise.platform.chart.Marks;
import visitwise.platform.chart.Place;
import visitwise.platform.chart.Point;
import visitwise.platform.chart.Reading;
import visitwise.platform.chart.Series;
import visitwise.platform.chart.ValueAxis;
import visitwise.platform.i18n.Messages;

/** Puts the courses of all participants of a study into a chart, with their middle by visit. */
final class StudyChart {

    private static final String NOTHING = "\u2013";

    private final StudyTrends trends;
    private final Way way;
    private final Messages messages;
    private final TrendWords words;

    StudyChart(StudyTrends trends, Way way, Messages messages) {
        this.trends = trends;
        this.way = way;
        this.messages = messages;
        this.words = new TrendWords(messages);
    }

    ChartLeaf leaf(Topic topic) {
        var groups = StudyGroup.of(trends, topic, way.byArm(), way.change());
        int count = groups.stream().mapToInt(group -> group.people().size()).sum();
        return new ChartLeaf(
                chart(topic, groups, count),
                notes(topic, groups),
                List.of(messages.text("trends.aboutStudy", words.study(trends.study()), count)),
                words.fileName(trends.study(), topic));
    }

    private Chart chart(Topic topic, List<StudyGroup> groups, int count) {
        var series = new ArrayList<Series>();
        for (int i = 0; i < groups.size(); i++) {
            series.add(Series.middleWithBand(
                    name(groups.get(i), messages.text("trends.median")), Looks.of(i), middle(groups.get(i))));
        }
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var look = Looks.of(i);
            var name = groups.size() == 1 ? "" : name(group, "");
            group.people()
                    .forEach(
                            person -> series.add(Series.oneOfMany(person.number(), name, look, course(group, person))));
        }
        var marks = Marks.NONE;
        var limit = trends.rules().limits().get(topic);
        if (limit != null && !way.change()) {
            marks = marks.with(words.threshold(topic, limit));
        }
        return new Chart(
                messages.text(
                        way.change() ? "trends.titleChange" : "trends.title",
                        trends.study().id(),
                        topic),
                messages.text("trends.summaryStudy", count),
                words.visits(trends),
                axis(topic),
                series,
                marks);
    }

    private ValueAxis axis(Topic topic) {
        return way.change()
                ? ValueAxis.linear(messages.text("trends.change", topic), "%")
                : words.axis(topic).startingWith(way.scale());
    }

    /** What should be there between the first and the last value and is not breaks the line. */
    private List<Point> course(StudyGroup group, PersonOf person) {
        var points = new ArrayList<Point>();
        var gaps = new ArrayList<Point>();
        for (int visit = 0; visit < trends.visits().size(); visit++) {
            var value = group.value(person, visit, way.change());
            if (value.isPresent()) {
                if (!points.isEmpty()) {
                    points.addAll(gaps);
                }
                gaps.clear();
                points.add(point(visit, value.get()));
            } else if (trends.visits().get(visit).asked().contains(group.topic())) {
                gaps.add(Point.absent(Place.visit(visit), messages.text("trends.noValue"), ""));
            }
        }
        return points;
    }

    private static Point point(int visit, Middle.Value value) {
        var shown = TrendWords.sign(value.comparison())
                + Digits.told(value.number()).toPlainString();
        return new Point(Place.visit(visit), TrendWords.reading(value.comparison(), value.number()), shown, "");
    }

    private List<Point> middle(StudyGroup group) {
        return IntStream.range(0, trends.visits().size())
                .boxed()
                .flatMap(visit -> middle(group, visit).stream())
                .toList();
    }

    /** Nothing at a visit at which nothing is measured. */
    private Optional<Point> middle(StudyGroup group, int visit) {
        var values = group.values(visit, way.change());
        if (values.isEmpty() && !trends.visits().get(visit).asked().contains(group.topic())) {
            return Optional.empty();
        }
        var place = Place.visit(visit);
        var count = messages.text("trends.count", values.size());
        var point = switch (Middle.of(values)) {
            case Middle.Told(var quartiles) ->
                Point.between(
                        place,
                        new Reading.Between(told(quartiles.median()), told(quartiles.lower()), told(quartiles.upper())),
                        count);
            case Middle.TooFew _ ->
                Point.absent(place, NOTHING, messages.text("trends.and", count, messages.text("trends.noMedian")));
            case Middle.CannotTell(var _, var bounded) ->
                Point.absent(
                        place,
                        NOTHING,
                        messages.text("trends.and", count, messages.text("trends.medianOpen", bounded)));
        };
        return Optional.of(point.counting(Integer.toString(values.size())));
    }

    /** A change has a tenth of a percent at most. */
    private BigDecimal told(BigDecimal number) {
        return way.change() ? number.setScale(1, RoundingMode.HALF_UP) : Digits.told(number);
    }

    /** The arm and the equation of a group, as far as they are told, with what is drawn of it. */
    private String name(StudyGroup group, String what) {
        var arm = group.arm();
        var equation = group.equation();
        return words.joined(
                arm == null ? "" : messages.of(arm.name()), what, equation == null ? "" : messages.word(equation));
    }

    private List<Message> notes(Topic topic, List<StudyGroup> groups) {
        var notes = new ArrayList<Message>();
        notes.add(Message.of("trends.note.median", Middle.FEWEST));
        if (!way.change()) {
            notes.addAll(words.notes(null, trends.rules().limits().get(topic)));
        } else {
            notes.add(Message.of("trends.note.change"));
        }
        if (groups.stream().map(StudyGroup::equation).distinct().count() > 1) {
            notes.add(Message.of("trends.note.equations"));
        }
        if (trends.unplaced() > 0) {
            notes.add(Message.of("trends.note.unplaced", trends.unplaced()));
        }
        return notes;
    }
}

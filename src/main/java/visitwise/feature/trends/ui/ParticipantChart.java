package visitwise.feature.trends.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;
import visitwise.feature.trends.ParticipantTrends;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.Trend;
import visitwise.feature.trends.Trend.Course;
import visitwise.feature.trends.Trend.Gap;
import visitwise.feature.trends.TrendValue;
import visitwise.feature.trends.TrendValue.Outcome;
import visitwise.platform.chart.Across;
import visitwise.platform.chart.Chart;
import visitwise.platform.chart.Marks;
import visitwise.platform.chart.Place;
import visitwise.platform.chart.Point;
import visitwise.platform.chart.Scale;
import visitwise.platform.chart.Series;
import visitwise.platform.i18n.Messages;

/** Puts what was read of a participant into charts. */
final class ParticipantChart {

    private final ParticipantTrends trends;
    private final LocalDate today;
    private final Messages messages;
    private final TrendWords words;

    ParticipantChart(ParticipantTrends trends, LocalDate today, Messages messages) {
        this.trends = trends;
        this.today = today;
        this.messages = messages;
        this.words = new TrendWords(messages);
    }

    ChartLeaf leaf(Topic topic, Scale scale) {
        var trend = trends.trend(topic);
        var name = trends.number() + "-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ChartLeaf(chart(trend, scale), notes(trend), about(trend), name);
    }

    private Chart chart(Trend trend, Scale scale) {
        var topic = trend.topic();
        return new Chart(
                messages.text("trends.title", trends.number(), topic),
                summary(trend),
                days(trend),
                words.axis(topic).startingWith(scale),
                series(trend),
                marks(trend));
    }

    private String summary(Trend trend) {
        var values = trend.courses().stream()
                .flatMap(course -> course.values().stream())
                .filter(value -> value.number().isPresent())
                .toList();
        return values.isEmpty() ? "" : messages.text("trends.summary", values.size());
    }

    /** From the first to the last of all there is, so that the charts of a participant share their axis. */
    private Across days(Trend trend) {
        var days = Stream.of(
                        trends.infusions().stream().map(given -> given.at().day()),
                        trend.gaps().stream().map(Gap::day),
                        trends.trends().values().stream()
                                .flatMap(other -> other.courses().stream())
                                .flatMap(course -> course.values().stream())
                                .map(value -> value.collected().day()))
                .flatMap(all -> all)
                .sorted()
                .toList();
        return days.isEmpty() ? new Across.Days(today, today) : new Across.Days(days.getFirst(), days.getLast());
    }

    private List<Series> series(Trend trend) {
        var series = new ArrayList<Series>();
        for (var course : trend.courses()) {
            var look = Looks.of(series.size());
            var points = new ArrayList<>(course.values().stream()
                    .map(value -> words.point(place(value.collected()), value, words.label(trend.topic(), value)))
                    .toList());
            if (series.isEmpty()) {
                trend.gaps().forEach(gap -> points.add(absent(gap)));
            }
            series.add(Series.course(name(trend.topic(), course), look, points));
        }
        return series;
    }

    private String name(Topic topic, Course course) {
        return course.equation() == null ? messages.word(topic) : messages.word(course.equation());
    }

    private Point absent(Gap gap) {
        var visit = gap.visit();
        return Point.absent(Place.on(gap.day()), messages.word(gap.why()), visit == null ? "" : messages.of(visit));
    }

    private static Place place(DayAndTime collected) {
        return collected
                .timeOfDay()
                .map(time -> Place.at(collected.day().atTime(time)))
                .orElseGet(() -> Place.on(collected.day()));
    }

    private Marks marks(Trend trend) {
        var marks = Marks.NONE;
        if (trend.band() != null) {
            marks = marks.with(words.band(trend.topic(), trend.band()));
        }
        if (trend.limit() != null) {
            marks = marks.with(words.threshold(trend.topic(), trend.limit()));
        }
        for (var given : trends.infusions()) {
            marks = marks.with(new Marks.Event(
                    place(given.at()),
                    messages.text("trends.infusion"),
                    Integer.toString(given.number()),
                    messages.text("trends.infusionNumber", given.number())));
        }
        return marks;
    }

    private List<Message> notes(Trend trend) {
        var notes = new ArrayList<Message>();
        var left = trends.left();
        if (trend.topic() == Topic.EGFR && left != null) {
            notes.add(Message.of("trends.note.left", left.from(), left.fixed(), left.next()));
        }
        trend.courses().stream()
                .flatMap(course -> course.values().stream())
                .map(value -> value.outcome() instanceof Outcome.None(var reason) ? reason : null)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(notes::add);
        notes.addAll(words.notes(trend.band(), trend.limit()));
        if (trends.infusionsHidden()) {
            notes.add(Message.of("trends.note.infusionsHidden"));
        }
        return notes;
    }

    private List<String> about(Trend trend) {
        var about = new ArrayList<String>();
        about.add(messages.text("trends.about", words.study(trends.study()), trends.number()));
        equations(trend)
                .forEach(by -> about.add(
                        by.isDefinition()
                                ? messages.text("trends.byDefinition", by.equation())
                                : messages.text("trends.by", by.equation(), by.version())));
        return about;
    }

    private record By(Equation equation, String version) {

        /** True by definition: nobody published a version of it. */
        boolean isDefinition() {
            return version.equals(Equation.UPCR_MG_MMOL.version());
        }
    }

    private static List<By> equations(Trend trend) {
        return trend.courses().stream()
                .flatMap(course -> course.values().stream())
                .map(TrendValue::origin)
                .filter(TrendValue.Origin.WorkedOut.class::isInstance)
                .map(TrendValue.Origin.WorkedOut.class::cast)
                .map(origin -> new By(origin.equation(), origin.version()))
                .distinct()
                .toList();
    }
}

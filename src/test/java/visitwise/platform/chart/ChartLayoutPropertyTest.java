package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Charts of any kind at any size. */
class ChartLayoutPropertyTest {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 400)
    void noWordsTouchAndNoneLeaveTheDrawing(
            @ForAll Language language,
            @ForAll Scale scale,
            @ForAll int seed,
            @ForAll @DoubleRange(min = 8, max = 26) double em,
            @ForAll @DoubleRange(min = 24, max = 90) double width) {
        var chart = chart(new Random(seed));
        var drawing = draw(chart, language, scale, em, width);
        var words = drawing.words();
        for (int one = 0; one < words.size(); one++) {
            var box = words.get(one).box();
            assertThat(box.left()).as(words.get(one).text()).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(box.right()).as(words.get(one).text()).isLessThanOrEqualTo(width * em + ROUNDING);
            assertThat(box.bottom()).as(words.get(one).text()).isLessThanOrEqualTo(drawing.height() + ROUNDING);
            for (int other = one + 1; other < words.size(); other++) {
                assertThat(box.overlaps(words.get(other).box()))
                        .as(words.get(one).text() + " over " + words.get(other).text())
                        .isFalse();
            }
        }
        assertThat(words.stream().map(Shape.Words::text).toList()).containsAll(required(chart));
    }

    /** What is never left out, however little room there is: visits and counts. */
    private static List<String> required(Chart chart) {
        var required = new ArrayList<String>();
        if (chart.across() instanceof Across.Visits(var names)) {
            required.addAll(names);
        }
        chart.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::count)
                .filter(count -> !count.isEmpty())
                .forEach(required::add);
        return required;
    }

    @Property(tries = 100)
    void everySeriesAndMarkIsNamed(@ForAll int seed) {
        var chart = chart(new Random(seed));
        var texts = draw(chart, Language.EN, Scale.LINEAR, 13, 90).words().stream()
                .map(Shape.Words::text)
                .toList();
        chart.series().stream()
                .filter(series -> series.kind() != Series.Kind.ONE_OF_MANY)
                .forEach(series -> assertThat(texts).contains(series.name()));
        chart.marks().thresholds().forEach(mark -> assertThat(texts).contains(mark.label()));
        chart.marks().bands().forEach(mark -> assertThat(texts).contains(mark.label()));
    }

    @Property(tries = 400)
    void everyValueIsDrawnInsideThePlotOrNamedInANote(@ForAll Scale scale, @ForAll int seed) {
        var chart = chart(new Random(seed));
        var drawing = draw(chart, Language.EN, scale, 13, 50);
        var plot = drawing.plot();
        int hidden = 0;
        for (int row = 0; row < chart.series().size(); row++) {
            var points = chart.series().get(row).points();
            assertThat(drawing.rows().get(row)).hasSameSizeAs(points);
            for (int number = 0; number < points.size(); number++) {
                var stop = drawing.rows().get(row).get(number);
                assertThat(stop.at().x()).isBetween(plot.left(), plot.right());
                assertThat(stop.at().y()).isBetween(plot.top() - ROUNDING, plot.bottom() + ROUNDING);
                hidden += stop.isDrawn() ? 0 : 1;
            }
        }
        var texts =
                String.join(" ", drawing.words().stream().map(Shape.Words::text).toList());
        assertThat(texts.contains("Not drawn")).isEqualTo(hidden > 0);
    }

    @Property
    void ticksAreApart(@ForAll Scale scale, @ForAll int seed, @ForAll @IntRange(min = 90, max = 600) int height) {
        var values = ValueScale.of(chart(new Random(seed)), scale, 0, height, 13);
        var labelled = values.labelled();
        assertThat(labelled).isNotEmpty();
        for (int next = 1; next < labelled.size(); next++) {
            assertThat(values.y(labelled.get(next - 1)) - values.y(labelled.get(next)))
                    .isGreaterThan(13);
        }
    }

    private static Drawing draw(Chart chart, Language language, Scale scale, double em, double width) {
        return new ChartLayout(new Messages(language), new TypewriterMeasure(em))
                .draw(chart, scale, width * em, 24 * em);
    }

    private static Chart chart(Random random) {
        boolean byDay = random.nextBoolean();
        int places = 1 + random.nextInt(byDay ? 1500 : 14);
        var series = new ArrayList<Series>();
        for (int number = 0; number < 1 + random.nextInt(4); number++) {
            var kind = Series.Kind.values()[random.nextInt(4)];
            var points = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> point(place(byDay, random.nextInt(places)), kind, random))
                    .toList();
            series.add(new Series("series " + number, kind, Look.values()[number], points));
        }
        series.add(Series.course("always", Look.CIRCLE, List.of(Point.exact(place(byDay, 0), BigDecimal.ONE, "D0"))));
        var marks = Marks.NONE;
        for (int number = 0; number < random.nextInt(4); number++) {
            marks = marks.with(new Marks.Threshold("threshold " + number, value(random)))
                    .with(new Marks.Band("band " + number, random.nextBoolean() ? null : value(random), null))
                    .with(new Marks.Event(place(byDay, random.nextInt(places)), "infusion", "no. " + number, "event"));
        }
        var across = byDay
                ? new Across.Days(ChartSamples.FIRST, ChartSamples.FIRST.plusDays(places))
                : new Across.Visits(IntStream.range(0, places)
                        .mapToObj(visit -> "Visit " + visit * 10)
                        .toList());
        return new Chart("title", "summary", across, ValueAxis.of("Urine protein", "mg/mmol"), series, marks);
    }

    private static Place place(boolean byDay, int number) {
        return byDay ? Place.on(ChartSamples.FIRST.plusDays(number)) : Place.visit(number);
    }

    private static Point point(Place place, Series.Kind kind, Random random) {
        var value = value(random);
        if (kind == Series.Kind.INTERVALS || kind == Series.Kind.MIDDLE_WITH_BAND) {
            var more = value(random).abs();
            return Point.between(place, new Reading.Between(value, value.subtract(more), value.add(more)), "7/18")
                    .counting(random.nextInt(20) + "/" + (20 + random.nextInt(200)));
        }
        return switch (random.nextInt(6)) {
            case 0 -> Point.absent(place, "missed", "");
            case 1 -> Point.below(place, value, "");
            case 2 -> Point.above(place, value, "");
            default -> Point.exact(place, value, "");
        };
    }

    private static BigDecimal value(Random random) {
        return BigDecimal.valueOf(random.nextInt(-20, 5000), random.nextInt(5));
    }
}

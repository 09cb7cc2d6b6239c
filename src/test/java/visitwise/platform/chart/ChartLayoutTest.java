package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** What is drawn of a chart, and where. */
class ChartLayoutTest {

    private static final ChartSamples SAMPLES = new ChartSamples(Language.EN);
    private static final double EM = 13;

    @Test
    void aMissedVisitBreaksTheLineAndIsMarkedOnTheAxis() {
        var drawing = draw(SAMPLES.upcr(Scale.LINEAR), Scale.LINEAR);
        var lines = lines(drawing, Tone.FIRST, Dash.SOLID).toList();
        assertThat(lines).extracting(line -> line.spots().size()).contains(6, 2).doesNotContain(7, 8, 9);
        var cross = signs(drawing, Marker.CROSS)
                .filter(sign -> sign.at().y() <= drawing.plot().bottom())
                .toList();
        assertThat(cross).hasSize(1);
        assertThat(cross.getFirst().at().y()).isEqualTo(drawing.plot().bottom());
        double gap = cross.getFirst().at().x();
        assertThat(lines)
                .noneMatch(line -> line.spots().getFirst().x() < gap
                        && line.spots().getLast().x() > gap);
    }

    @Test
    void timeIsReal() {
        var drawing = draw(SAMPLES.upcr(Scale.LINEAR), Scale.LINEAR);
        var stops = drawing.rows().getFirst();
        double fortnight = stops.get(1).at().x() - stops.get(0).at().x();
        double eightWeeks = stops.get(10).at().x() - stops.get(9).at().x();
        assertThat(eightWeeks).isCloseTo(4 * fortnight, offset(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void aBoundedValueIsAnArrowAtItsBoundAndNeverAPoint(Scale scale) {
        var drawing = draw(SAMPLES.upcr(scale), scale);
        var stop = drawing.rows().getFirst().get(9);
        assertThat(stop.spoken()).isEqualTo("UPCR, 7 Dec 2026, <7 mg/mmol, Day 308");
        assertThat(signs(drawing, Marker.LESS)).anyMatch(sign -> sign.at().equals(stop.at()));
        assertThat(signs(drawing, Marker.CIRCLE)).noneMatch(sign -> sign.at().equals(stop.at()));
        assertThat(lines(drawing, Tone.FIRST, Dash.SOLID))
                .noneMatch(line -> line.spots().contains(stop.at()));
        assertThat(texts(drawing)).contains("less than this value");
    }

    @Test
    void whatALogScaleCannotShowIsSaid() {
        var log = draw(SAMPLES.haematuria(Scale.LOG), Scale.LOG);
        assertThat(String.join(" ", texts(log)))
                .contains("Not drawn on the log scale because it knows no 0: urine red cells, 30 Mar 2026, 0 /µL.");
        assertThat(log.rows().getFirst()).hasSize(5);
        assertThat(log.rows().getFirst().get(2).isDrawn()).isFalse();
        var linear = draw(SAMPLES.haematuria(Scale.LOG), Scale.LINEAR);
        assertThat(String.join(" ", texts(linear))).doesNotContain("Not drawn");
        assertThat(linear.rows().getFirst().get(2).isDrawn()).isTrue();
    }

    @Test
    void intervalsThatReachZeroAreSaidToBeCut() {
        var chart = new Chart(
                "t",
                "s",
                new Across.Visits(List.of("D0")),
                ValueAxis.of("v", ""),
                List.of(Series.intervals(
                        "i",
                        Look.CIRCLE,
                        List.of(Point.between(
                                Place.visit(0),
                                new Reading.Between(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN),
                                "")))),
                Marks.NONE);
        assertThat(texts(draw(chart, Scale.LOG))).contains("Intervals that reach 0 end at the foot of the log scale.");
        assertThat(texts(draw(chart, Scale.LINEAR))).noneMatch(text -> text.startsWith("Intervals"));
    }

    @Test
    void equalStepsOfALogScaleAreEqualFactors() {
        var chart = SAMPLES.upcr(Scale.LOG);
        var scale = ValueScale.of(chart, Scale.LOG, 0, 300, EM);
        double one = scale.y(new BigDecimal("10")) - scale.y(new BigDecimal("20"));
        double other = scale.y(new BigDecimal("100")) - scale.y(new BigDecimal("200"));
        assertThat(one).isCloseTo(other, offset(1e-9));
    }

    @Test
    void bandsThresholdsAndEventsAreNamed() {
        assertThat(texts(draw(SAMPLES.upcr(Scale.LINEAR), Scale.LINEAR)))
                .contains("reference < 20 mg/mmol", "partial remission ≤ 156 mg/mmol", "1", "2", "3", "4", "infusion");
    }

    @Test
    void aNameWithoutRoomInThePlotStandsInTheLegend() {
        var drawing = draw(SAMPLES.spaghetti(), Scale.LINEAR);
        var name = drawing.words().stream()
                .filter(words -> words.text().startsWith("partial remission"))
                .toList();
        assertThat(name).hasSize(1);
        assertThat(name.getFirst().box().top()).isGreaterThan(drawing.plot().bottom());
    }

    @Test
    void manyCoursesAreNamedTogetherAndNotMarkedOnTheAxis() {
        var drawing = draw(SAMPLES.spaghetti(), Scale.LINEAR);
        assertThat(texts(drawing)).contains("single courses (20)").doesNotContain("no number to draw");
        assertThat(signs(drawing, Marker.CROSS)).isEmpty();
    }

    @Test
    void denominatorsStandAtTheIntervals() {
        assertThat(texts(draw(SAMPLES.remission(), Scale.LINEAR)))
                .contains("0/18", "3/18", "7/18", "10/17", "11/16", "0/17", "1/17", "2/17", "4/16", "5/15");
    }

    @Test
    void anEmptyChartIsOneSentence() {
        var drawing = draw(SAMPLES.nothing(), Scale.LINEAR);
        assertThat(texts(drawing)).containsExactly("There are no values to draw yet.");
        assertThat(drawing.rows()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotOnTheAxisIsRefused() {
        assertThatThrownBy(() -> new Chart(
                        "t",
                        "s",
                        new Across.Visits(List.of("D0")),
                        ValueAxis.of("v", ""),
                        List.of(Series.course(
                                "c", Look.CIRCLE, List.of(Point.exact(Place.visit(1), BigDecimal.ONE, "")))),
                        Marks.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number=1");
    }

    private static Drawing draw(Chart chart, Scale scale) {
        return new ChartLayout(new Messages(Language.EN), new TypewriterMeasure(EM)).draw(chart, scale, 700, 380);
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.words().stream().map(Shape.Words::text).toList();
    }

    private static Stream<Shape.Sign> signs(Drawing drawing, Marker marker) {
        return drawing.shapes().stream()
                .filter(Shape.Sign.class::isInstance)
                .map(Shape.Sign.class::cast)
                .filter(sign -> sign.marker() == marker);
    }

    private static Stream<Shape.Line> lines(Drawing drawing, Tone tone, Dash dash) {
        return drawing.shapes().stream()
                .filter(Shape.Line.class::isInstance)
                .map(Shape.Line.class::cast)
                .filter(line -> line.tone() == tone && line.dash() == dash);
    }
}

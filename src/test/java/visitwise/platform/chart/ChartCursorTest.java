package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import visitwise.platform.chart.Drawing.Stop;

/** Where the arrow keys lead. */
class ChartCursorTest {

    private static final List<List<Stop>> ROWS = List.of(row(10, 0, 10, 20, 30), row(50, 29), row(90, 0, 21, 40));

    @Test
    void goesAlongASeriesAndStaysAtItsEnds() {
        var start = new ChartCursor(0, 0);
        assertThat(start.along(-1, ROWS)).isEqualTo(start);
        assertThat(start.along(1, ROWS)).isEqualTo(new ChartCursor(0, 1));
        assertThat(start.last(ROWS)).isEqualTo(new ChartCursor(0, 3));
        assertThat(start.last(ROWS).along(1, ROWS)).isEqualTo(new ChartCursor(0, 3));
        assertThat(start.last(ROWS).first()).isEqualTo(start);
    }

    @Test
    void goesToTheNearestValueOfTheNextSeries() {
        assertThat(new ChartCursor(0, 2).across(1, ROWS)).isEqualTo(new ChartCursor(1, 0));
        assertThat(new ChartCursor(1, 0).across(1, ROWS)).isEqualTo(new ChartCursor(2, 1));
        assertThat(new ChartCursor(2, 1).across(1, ROWS)).isEqualTo(new ChartCursor(2, 1));
        assertThat(new ChartCursor(0, 2).across(-1, ROWS)).isEqualTo(new ChartCursor(0, 2));
    }

    @Test
    void findsWhatThePointerIsNearest() {
        assertThat(ChartCursor.nearest(new Spot(22, 80), ROWS)).isEqualTo(new ChartCursor(2, 1));
        assertThat(ChartCursor.nearest(new Spot(12, 0), ROWS)).isEqualTo(new ChartCursor(0, 1));
    }

    @Test
    void goesNowhereWhereNothingIs() {
        assertThat(new ChartCursor(3, 4).within(List.of())).isEqualTo(new ChartCursor(0, 0));
    }

    private static List<Stop> row(double y, int... places) {
        return IntStream.of(places)
                .mapToObj(x -> new Stop(new Spot(x, y), true, "at " + x))
                .toList();
    }
}

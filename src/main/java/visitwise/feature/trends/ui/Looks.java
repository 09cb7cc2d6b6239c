package visitwise.feature.trends.ui;

import java.util.List;
import visitwise.platform.chart.Look;

/** How one series after the other looks. */
final class Looks {

    private static final List<Look> ALL = List.of(Look.values());

    private Looks() {}

    /** Of the series of a number, counted from 0; after the last the first follows. */
    static Look of(int number) {
        return ALL.get(number % ALL.size());
    }
}

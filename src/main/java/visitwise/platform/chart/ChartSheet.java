package visitwise.platform.chart;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A chart on a page of its own.
 *
 * @param mark stands above everything, such as that it shows nothing real; empty for none
 * @param foot what stands below it, such as the study, the participant and when it was printed
 */
public record ChartSheet(Chart chart, Scale scale, String mark, List<String> foot, LocalDateTime printedAt) {

    public ChartSheet {
        foot = List.copyOf(foot);
    }
}

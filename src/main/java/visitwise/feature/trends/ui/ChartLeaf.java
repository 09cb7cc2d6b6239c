package visitwise.feature.trends.ui;

import java.util.List;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.platform.chart.Chart;

/**
 * A chart as it is shown and as it is saved.
 *
 * @param notes what to know beside it
 * @param about what stands at its foot on paper: of which study and whom, and how it was worked out
 * @param fileName proposed for saving, without its ending; holds no name of a person
 */
record ChartLeaf(Chart chart, List<Message> notes, List<String> about, String fileName) {

    ChartLeaf {
        notes = List.copyOf(notes);
        about = List.copyOf(about);
    }

    ChartLeaf with(Message note) {
        return new ChartLeaf(
                chart, Stream.concat(notes.stream(), Stream.of(note)).toList(), about, fileName);
    }
}

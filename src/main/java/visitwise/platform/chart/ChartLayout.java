package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import visitwise.platform.i18n.Messages;

/** Gives everything in a chart its place. */
final class ChartLayout {

    private final Messages messages;
    private final TextMeasure measure;

    ChartLayout(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
    }

    /** Names that find no room in the plot go to the legend, which takes room from the plot, until all have a place. */
    Drawing draw(Chart chart, Scale scale, double width, double height) {
        var letters = new Lettering(measure, messages.language().locale());
        if (chart.isEmpty()) {
            return empty(letters, width, height);
        }
        Set<Object> inLegend = new LinkedHashSet<>();
        while (true) {
            var composition = new Composition(chart, scale, messages, measure, inLegend);
            var drawing = composition.compose(width, height);
            if (!inLegend.addAll(composition.unplaced())) {
                return drawing;
            }
        }
    }

    private Drawing empty(Lettering letters, double width, double height) {
        var lines = letters.lines(messages.text("chart.empty"), width);
        double top = Math.max(0, (height - lines.size() * letters.leading()) / 2);
        var shapes = new ArrayList<Shape>();
        for (var line : lines) {
            shapes.add(letters.around(width / 2, top, line, Tone.QUIET));
            top += letters.leading();
        }
        return new Drawing(Math.max(height, top), new Box(0, 0, width, height), shapes, List.of());
    }
}

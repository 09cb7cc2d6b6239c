package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The signs of a chart and what they mean, in as many rows as they need. */
final class Legend {

    /**
     * A sign with its name.
     *
     * @param sample drawn around the middle of its room
     */
    record Entry(String name, Function<Spot, List<Shape>> sample) {}

    static final double SAMPLE = 2.6;
    private static final double AFTER_SAMPLE = 0.5;
    private static final double BETWEEN = 1.6;

    private final List<Shape> shapes = new ArrayList<>();
    private final Lettering letters;
    private final double width;
    private double height;

    Legend(List<Entry> entries, Lettering letters, double width) {
        this.letters = letters;
        this.width = width;
        double em = letters.em();
        double x = 0;
        double y = 0;
        for (var entry : entries) {
            var lines = letters.lines(entry.name(), room());
            double wide = (SAMPLE + AFTER_SAMPLE) * em
                    + lines.stream().mapToDouble(letters::width).max().orElse(0);
            if (x > 0 && x + wide > width) {
                x = 0;
                y = height;
            }
            set(entry, lines, x, y);
            x += wide + BETWEEN * em;
        }
    }

    private double room() {
        return width - (SAMPLE + AFTER_SAMPLE) * letters.em();
    }

    private void set(Entry entry, List<String> lines, double x, double y) {
        double em = letters.em();
        shapes.addAll(entry.sample().apply(new Spot(x + SAMPLE * em / 2, y + 0.62 * em)));
        double top = y;
        for (var line : lines) {
            shapes.add(letters.at(x + (SAMPLE + AFTER_SAMPLE) * em, top, line, Tone.TEXT));
            top += letters.leading();
        }
        height = Math.max(height, top);
    }

    double height() {
        return height;
    }

    List<Shape> at(double top) {
        return shapes.stream().map(shape -> Moved.down(shape, top)).toList();
    }
}

package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws reference bands and thresholds, with their names where there is room for them. */
final class MarkInk {

    static final double EDGE = 0.06;
    static final double LIMIT = 0.11;

    private static final double NEAR = 0.12;
    private static final double ASIDE = 0.4;
    private static final double LINE_HEIGHT = 1.25;

    private final Box plot;
    private final ValueScale values;
    private final Lettering letters;
    private final Set<Object> unplaced = new LinkedHashSet<>();

    MarkInk(Box plot, ValueScale values, Lettering letters) {
        this.plot = plot;
        this.values = values;
        this.letters = letters;
    }

    List<Shape> areas(List<Marks.Band> bands) {
        var shapes = new ArrayList<Shape>();
        for (var band : bands) {
            double top = upper(band);
            double bottom = lower(band);
            shapes.add(Shape.Area.of(new Box(plot.left(), top, plot.width(), bottom - top), Tone.BAND));
            Stream.of(band.from(), band.to())
                    .filter(end -> end != null && values.shows(end))
                    .forEach(end -> shapes.add(across(values.y(end), Tone.BAND_EDGE, EDGE, Dash.SOLID)));
        }
        return shapes;
    }

    List<Shape> lines(List<Marks.Threshold> thresholds) {
        return thresholds.stream()
                .filter(threshold -> values.shows(threshold.value()))
                .map(threshold -> across(values.y(threshold.value()), Tone.THRESHOLD, LIMIT, Dash.LONG))
                .toList();
    }

    /** The labels; what has no room is remembered and goes to the legend. */
    List<Shape> labels(Marks marks, Set<Object> inLegend, Room room) {
        marks.thresholds().stream()
                .map(Marks.Threshold::value)
                .filter(values::shows)
                .forEach(value -> room.take(new Box(plot.left(), values.y(value) - 0.5, plot.width(), 1)));
        var shapes = new ArrayList<Shape>();
        for (var threshold : marks.thresholds()) {
            if (!inLegend.contains(threshold)) {
                var free = values.shows(threshold.value())
                        ? room.first(beside(values.y(threshold.value()), threshold.label(), Tone.TEXT), plot)
                        : Optional.<Shape.Words>empty();
                free.ifPresentOrElse(shapes::add, () -> unplaced.add(threshold));
            }
        }
        for (var band : marks.bands()) {
            if (!inLegend.contains(band)) {
                room.first(in(band), plot).ifPresentOrElse(shapes::add, () -> unplaced.add(band));
            }
        }
        return shapes;
    }

    Set<Object> unplaced() {
        return unplaced;
    }

    /** Above the line at its right or left end, then below it. */
    private List<Shape.Words> beside(double y, String label, Tone tone) {
        double em = letters.em();
        return Stream.of(y - (LINE_HEIGHT + NEAR) * em, y + NEAR * em)
                .flatMap(top -> along(top, label, tone))
                .toList();
    }

    /** Inside the band if it is high enough, else above it. */
    private List<Shape.Words> in(Marks.Band band) {
        double em = letters.em();
        double top = upper(band);
        double bottom = lower(band);
        boolean isHigh = bottom - top > (LINE_HEIGHT + 2 * NEAR) * em;
        return Stream.concat(
                        isHigh ? Stream.of(top + NEAR * em, bottom - (LINE_HEIGHT + NEAR) * em) : Stream.empty(),
                        Stream.of(top - (LINE_HEIGHT + NEAR) * em))
                .flatMap(y -> along(y, band.label(), Tone.TEXT))
                .toList();
    }

    private Stream<Shape.Words> along(double top, String label, Tone tone) {
        double aside = ASIDE * letters.em();
        double width = letters.width(label);
        return Stream.of(
                        plot.right() - aside - width,
                        plot.left() + aside,
                        plot.left() + (plot.width() - width) / 2,
                        plot.left() + plot.width() * 0.7 - width / 2,
                        plot.left() + plot.width() * 0.3 - width / 2)
                .map(left -> letters.at(left, top, label, tone));
    }

    private Shape across(double y, Tone tone, double width, Dash dash) {
        return Shape.line(new Spot(plot.left(), y), new Spot(plot.right(), y), tone, width, dash);
    }

    private double upper(Marks.Band band) {
        return end(band.to(), plot.top());
    }

    private double lower(Marks.Band band) {
        return end(band.from(), plot.bottom());
    }

    private double end(@Nullable BigDecimal value, double otherwise) {
        return value == null ? otherwise : values.y(value);
    }
}

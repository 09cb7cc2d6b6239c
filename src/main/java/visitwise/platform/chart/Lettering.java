package visitwise.platform.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets words at a place, and breaks long ones into lines. */
final class Lettering {

    /** From one line to the next, in em. */
    static final double LEADING = 1.35;

    private static final double ASCENT = 0.98;
    private static final double HEIGHT = 1.25;

    private final TextMeasure measure;
    private final Locale locale;

    Lettering(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.locale = locale;
    }

    double em() {
        return measure.em();
    }

    double width(String text) {
        return measure.width(text);
    }

    double leading() {
        return LEADING * em();
    }

    /** Words whose room begins at a left upper corner. */
    Shape.Words at(double left, double top, String text, Tone tone) {
        var box = new Box(left, top, width(text), HEIGHT * em());
        return new Shape.Words(text, box, top + ASCENT * em(), tone);
    }

    /** Words around a middle. */
    Shape.Words around(double middle, double top, String text, Tone tone) {
        return at(middle - width(text) / 2, top, text, tone);
    }

    /** Words around a middle, moved as far as it needs to stay between two ends. */
    Shape.Words around(double middle, double top, String text, Tone tone, Box ends) {
        double width = width(text);
        double left = Math.min(middle - width / 2, ends.right() - width);
        return at(Math.max(left, ends.left()), top, text, tone);
    }

    /** Words that end at a right edge, their middle at a height. */
    Shape.Words before(double right, double middle, String text, Tone tone) {
        return at(right - width(text), middle - HEIGHT * em() / 2, text, tone);
    }

    /** The lines of a text, none wider than the room, as long as that holds one letter. */
    List<String> lines(String text, double room) {
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        var lines = new ArrayList<String>();
        var line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var unit = text.substring(from, to);
            if (!line.isEmpty() && width((line + unit).stripTrailing()) > room) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += unit;
            while (width(line.stripTrailing()) > room
                    && line.stripTrailing()
                                    .codePointCount(0, line.stripTrailing().length())
                            > 1) {
                int end = fitting(line, room);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
            from = to;
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** How much of a single long word fits, at least one letter. */
    private int fitting(String word, double room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}

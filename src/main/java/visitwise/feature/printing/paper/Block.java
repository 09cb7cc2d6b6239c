package visitwise.feature.printing.paper;

import java.util.List;
import java.util.stream.Stream;

/** Lines of words below each other, already broken to a width. */
public record Block(List<Line> lines) {

    /** Words that fit on one line. */
    public record Line(Words words, Style style, float width) {}

    public static final Block EMPTY = new Block(List.of());

    public Block {
        lines = List.copyOf(lines);
    }

    public float height() {
        return (float)
                lines.stream().mapToDouble(line -> line.style().leading()).sum();
    }

    public Block below(Block upper) {
        return new Block(Stream.concat(upper.lines.stream(), lines.stream()).toList());
    }

    /** How many of the lines fit into a height. */
    public int linesWithin(float height) {
        var used = 0f;
        var count = 0;
        for (var line : lines) {
            used += line.style().leading();
            if (used > height) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** The lines before a number of them. */
    public Block until(int line) {
        return new Block(lines.subList(0, Math.min(line, lines.size())));
    }

    /** The lines from a number of them. */
    public Block from(int line) {
        return new Block(lines.subList(Math.min(line, lines.size()), lines.size()));
    }

    /** Draws the lines from a left edge; the first one's top is at y. */
    public void draw(Page page, float left, float y) {
        var top = y;
        for (var line : lines) {
            write(page, left, top, line);
            top += line.style().leading();
        }
    }

    /** Draws the lines up to a right edge; the first one's top is at y. */
    public void drawToRight(Page page, float right, float y) {
        var top = y;
        for (var line : lines) {
            write(page, right - line.width(), top, line);
            top += line.style().leading();
        }
    }

    private static void write(Page page, float left, float top, Line line) {
        page.draw(new Ink.Writing(left, top + line.style().ascent(), line.words(), line.style()));
    }
}

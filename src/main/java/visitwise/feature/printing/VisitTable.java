package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.List;
import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Block;
import visitwise.feature.printing.paper.Ink;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;
import visitwise.platform.paper.Face;

/** The table of visits. */
final class VisitTable {

    private static final float PADDING = 2.75f;
    private static final float GAP = 8;
    private static final float TICK_WIDTH = 18;
    private static final float BOX = 8;
    private static final Style HEAD = new Style(Face.BOLD, 8, Shade.SOFT);
    private static final Style HEAD_SECOND = Style.regular(7.5f, Shade.SOFT);
    private static final Style NAME = Style.bold(8.5f);
    private static final Style MOVABLE = Style.regular(8.5f, Shade.SOFT);
    private static final Style FIRST = Style.regular(8.5f, Shade.INK);
    private static final Style HAPPENS = Style.regular(8, Shade.INK);
    private static final Style HAPPENS_SECOND = Style.regular(7, Shade.SOFT);
    private static final Style SECOND = Style.regular(7.5f, Shade.SOFT);

    private final List<Column> columns;
    private final Wording wording;
    private final Typesetter typesetter;

    /** A column of words; the box to tick stands left of all of them. */
    private record Column(String key, float left, float width) {}

    /** A visit, broken into lines: a block for each column of words. */
    record Row(VisitRow.Tick tick, boolean begins, List<Block> cells) {

        float height() {
            return cells.stream().map(Block::height).reduce(0f, Math::max) + 2 * PADDING;
        }

        int linesWithin(float height) {
            var lines = cells.stream()
                    .map(cell -> cell.linesWithin(height - 2 * PADDING))
                    .reduce(Integer.MAX_VALUE, Math::min);
            return Math.max(1, lines);
        }

        Row until(int line) {
            return new Row(
                    tick, begins, cells.stream().map(cell -> cell.until(line)).toList());
        }

        Row from(int line) {
            return new Row(
                    tick, false, cells.stream().map(cell -> cell.from(line)).toList());
        }
    }

    VisitTable(boolean windows, boolean times, Wording wording, Typesetter typesetter) {
        this.columns = columns(windows, times);
        this.wording = wording;
        this.typesetter = typesetter;
    }

    private static List<Column> columns(boolean windows, boolean times) {
        var signature = 52f;
        var visit = 98f;
        var date = times ? 119f : 96f;
        var window = windows ? 82f : 54f;
        var happens = ScheduleLayout.WIDTH - TICK_WIDTH - visit - date - window - signature;
        List<Column> columns = new ArrayList<>();
        var left = ScheduleLayout.MARGIN + TICK_WIDTH;
        columns.add(new Column("print.column.visit", left, visit));
        left += visit;
        columns.add(new Column("print.column.date", left, date));
        left += date;
        columns.add(new Column("print.column.window", left, window));
        left += window;
        columns.add(new Column("print.column.happens", left, happens));
        left += happens;
        columns.add(new Column("print.column.signature", left, signature));
        return List.copyOf(columns);
    }

    /** Draws the names of the columns and tells where they end. */
    float drawHead(Page page, float top) {
        var cells = columns.stream()
                .map(column -> typesetter.set(wording.say(column.key()), HEAD, HEAD_SECOND, column.width() - GAP))
                .toList();
        var height = cells.stream().map(Block::height).reduce(0f, Math::max) + 2 * PADDING;
        page.draw(new Ink.Band(ScheduleLayout.MARGIN, top, ScheduleLayout.WIDTH, height, Shade.BAND));
        drawCells(cells, page, top + PADDING);
        rule(page, top + height);
        return top + height;
    }

    Row set(VisitRow row) {
        var date = row.movable() ? MOVABLE : NAME;
        var window = row.movable() ? MOVABLE : FIRST;
        return new Row(
                row.tick(),
                true,
                List.of(
                        cell(row.visit(), NAME, SECOND, 0),
                        cell(row.date(), date, SECOND, 1),
                        cell(row.window(), window, SECOND, 2),
                        cell(row.happens(), HAPPENS, HAPPENS_SECOND, 3)));
    }

    private Block cell(Bilingual words, Style first, Style second, int column) {
        return typesetter.set(words, first, second, columns.get(column).width() - GAP);
    }

    void draw(Row row, Page page, float top) {
        if (row.begins()) {
            tick(row.tick(), page, top + PADDING + 2.5f);
        }
        drawCells(row.cells(), page, top + PADDING);
        rule(page, top + row.height());
    }

    private void drawCells(List<Block> cells, Page page, float top) {
        for (var index = 0; index < cells.size(); index++) {
            cells.get(index).draw(page, columns.get(index).left(), top);
        }
    }

    private static void rule(Page page, float y) {
        page.draw(new Ink.Stroke(ScheduleLayout.MARGIN, y, ScheduleLayout.RIGHT, y, 0.5f, Shade.RULE));
    }

    private static void tick(VisitRow.Tick tick, Page page, float top) {
        var left = ScheduleLayout.MARGIN + 3;
        switch (tick) {
            case BOX -> page.draw(new Ink.Box(left, top, BOX, 0.8f, Shade.INK));
            case TICKED -> {
                page.draw(new Ink.Box(left, top, BOX, 0.8f, Shade.INK));
                page.draw(new Ink.Stroke(left + 1.5f, top + 4, left + 3.4f, top + 6.2f, 1.3f, Shade.INK));
                page.draw(new Ink.Stroke(left + 3.4f, top + 6.2f, left + 7, top + 1.6f, 1.3f, Shade.INK));
            }
            case DASH ->
                page.draw(new Ink.Stroke(left + 1, top + BOX / 2, left + BOX - 1, top + BOX / 2, 1, Shade.SOFT));
        }
    }
}

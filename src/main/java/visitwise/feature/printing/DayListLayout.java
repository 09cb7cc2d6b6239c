package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.List;
import visitwise.feature.printing.paper.Block;
import visitwise.feature.printing.paper.Ink;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;
import visitwise.platform.paper.Face;
import visitwise.platform.paper.PaperFonts;

/** Puts the list of a day on as many pages as it takes: a box to tick, and a line for notes, beside each visit. */
final class DayListLayout {

    private static final float PADDING = 4;
    private static final float GAP = 8;
    private static final float BOX = 9;
    private static final float TICK = 18;
    private static final float BOTTOM = Page.HEIGHT - 60;
    private static final float NOTE_ROOM = 22;
    private static final Style TITLE = Style.bold(15);
    private static final Style CONTEXT = Style.regular(9, Shade.INK);
    private static final Style CONTEXT_SECOND = Style.regular(8, Shade.SOFT);
    private static final Style HEAD = new Style(Face.BOLD, 8, Shade.SOFT);
    private static final Style HEAD_SECOND = Style.regular(7.5f, Shade.SOFT);
    private static final Style NAME = Style.bold(9);
    private static final Style WORDS = Style.regular(8.5f, Shade.INK);
    private static final Style SECOND = Style.regular(7.5f, Shade.SOFT);

    private static final List<Column> COLUMNS = columns();

    private final DaySheet sheet;
    private final DayListWords words;
    private final Wording wording;
    private final Typesetter typesetter;
    private final List<Page> pages = new ArrayList<>();
    private float y;

    /** A column of words. */
    private record Column(String key, float left, float width) {}

    DayListLayout(DaySheet sheet, Wording wording, PaperFonts fonts) {
        this.sheet = sheet;
        this.words = new DayListWords(sheet, wording);
        this.wording = wording;
        this.typesetter = new Typesetter(fonts);
    }

    private static List<Column> columns() {
        var widths = new float[] {44, 88, 104, 170};
        var keys = List.of(
                "print.dayList.column.time",
                "print.dayList.column.number",
                "print.column.visit",
                "print.dayList.column.toDo");
        var columns = new ArrayList<Column>();
        var left = ScheduleLayout.MARGIN + TICK;
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(keys.get(i), left, widths[i]));
            left += widths[i];
        }
        columns.add(new Column("print.dayList.column.notes", left, ScheduleLayout.RIGHT - left));
        return List.copyOf(columns);
    }

    List<Page> pages() {
        pages.add(new Page());
        y = head();
        if (sheet.entries().isEmpty()) {
            var nobody = typesetter.set(words.nobody(), WORDS, SECOND, ScheduleLayout.WIDTH);
            nobody.draw(page(), ScheduleLayout.MARGIN, y + PADDING);
        } else {
            columnNames();
            sheet.entries().forEach(this::place);
        }
        for (var number = 1; number <= pages.size(); number++) {
            typesetter
                    .set(words.foot(number, pages.size()), SECOND, SECOND, ScheduleLayout.WIDTH)
                    .draw(pages.get(number - 1), ScheduleLayout.MARGIN, BOTTOM + GAP);
        }
        return List.copyOf(pages);
    }

    private Page page() {
        return pages.getLast();
    }

    private float head() {
        var left = ScheduleLayout.MARGIN;
        var half = ScheduleLayout.WIDTH / 2;
        var title = typesetter.set(words.title().onOneLine(), TITLE, half);
        title.draw(page(), left, left);
        var day = typesetter.set(words.day(), NAME, SECOND, half);
        day.drawToRight(page(), ScheduleLayout.RIGHT, left);
        var top = left + Math.max(title.height(), day.height()) + 2;
        var context = typesetter.set(words.context(), CONTEXT, CONTEXT_SECOND, ScheduleLayout.WIDTH);
        context.draw(page(), left, top);
        top += context.height() + 6;
        page().draw(new Ink.Stroke(left, top, ScheduleLayout.RIGHT, top, 1.2f, Shade.INK));
        return top + 8;
    }

    private void columnNames() {
        var cells = COLUMNS.stream()
                .map(column -> typesetter.set(wording.say(column.key()), HEAD, HEAD_SECOND, column.width() - GAP))
                .toList();
        var height = height(cells);
        page().draw(new Ink.Band(ScheduleLayout.MARGIN, y, ScheduleLayout.WIDTH, height, Shade.BAND));
        draw(cells);
        rule(height);
    }

    private void place(DaySheet.Entry entry) {
        var cells = List.of(
                typesetter.set(words.time(entry), NAME, width(0)),
                typesetter.set(words.number(entry), NAME, width(1)),
                typesetter.set(words.visit(entry), WORDS, SECOND, width(2)),
                typesetter.set(words.toDo(entry), WORDS, SECOND, width(3)));
        var height = Math.max(height(cells), NOTE_ROOM + 2 * PADDING);
        if (y + height > BOTTOM) {
            pages.add(new Page());
            y = ScheduleLayout.MARGIN;
            columnNames();
        }
        draw(cells);
        tick(entry.done());
        var notes = COLUMNS.getLast();
        ScheduleLayout.line(page(), notes.left(), ScheduleLayout.RIGHT, y + height - PADDING - 2);
        rule(height);
    }

    private static float width(int column) {
        return COLUMNS.get(column).width() - GAP;
    }

    private static float height(List<Block> cells) {
        return cells.stream().map(Block::height).reduce(0f, Math::max) + 2 * PADDING;
    }

    private void draw(List<Block> cells) {
        for (var index = 0; index < cells.size(); index++) {
            cells.get(index).draw(page(), COLUMNS.get(index).left(), y + PADDING);
        }
    }

    private void rule(float height) {
        y += height;
        page().draw(new Ink.Stroke(ScheduleLayout.MARGIN, y, ScheduleLayout.RIGHT, y, 0.5f, Shade.RULE));
    }

    private void tick(boolean done) {
        var left = ScheduleLayout.MARGIN + 3;
        var top = y + PADDING + 2;
        page().draw(new Ink.Box(left, top, BOX, 0.8f, Shade.INK));
        if (done) {
            page().draw(new Ink.Stroke(left + 1.7f, top + 4.5f, left + 3.8f, top + 7, 1.3f, Shade.INK));
            page().draw(new Ink.Stroke(left + 3.8f, top + 7, left + 7.8f, top + 1.8f, 1.3f, Shade.INK));
        }
    }
}

package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.List;
import visitwise.feature.printing.paper.Ink;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;
import visitwise.feature.printing.paper.Words;
import visitwise.platform.paper.PaperFonts;

/** Puts the words of a schedule on as many pages as it takes. */
final class ScheduleLayout {

    static final float MARGIN = 36;
    static final float RIGHT = Page.WIDTH - MARGIN;
    static final float WIDTH = RIGHT - MARGIN;

    private static final float NOTE_GAP = 7;
    private static final Style NOTE = Style.regular(7.5f, Shade.SOFT);

    private final SchedulePaper paper;
    private final Typesetter typesetter;
    private final PageHead head;
    private final FootLines foot;
    private final VisitTable table;
    private final List<Page> pages = new ArrayList<>();
    private float y;

    ScheduleLayout(SchedulePaper paper, Wording wording, PaperFonts fonts) {
        this.paper = paper;
        this.typesetter = new Typesetter(fonts);
        this.head = new PageHead(paper, wording, typesetter);
        this.foot = new FootLines(paper.foot(), wording, typesetter);
        this.table = new VisitTable(paper.windows(), paper.times(), wording, typesetter);
    }

    List<Page> pages() {
        pages.add(new Page());
        y = table.drawHead(page(), head.drawFirst(page(), MARGIN));
        paper.rows().forEach(row -> place(table.set(row)));
        y += NOTE_GAP;
        paper.notes().forEach(this::place);
        for (var number = 1; number <= pages.size(); number++) {
            foot.draw(pages.get(number - 1), number, pages.size());
        }
        return List.copyOf(pages);
    }

    private Page page() {
        return pages.getLast();
    }

    private void turn() {
        pages.add(new Page());
        y = head.drawNext(page(), MARGIN);
    }

    private void place(VisitTable.Row row) {
        var rest = row;
        if (rest.height() > space()) {
            turn();
            y = table.drawHead(page(), y);
        }
        while (rest.height() > space()) {
            var lines = rest.linesWithin(space());
            table.draw(rest.until(lines), page(), y);
            rest = rest.from(lines);
            turn();
            y = table.drawHead(page(), y);
        }
        table.draw(rest, page(), y);
        y += rest.height();
    }

    private void place(Words note) {
        var block = typesetter.set(note, NOTE, WIDTH);
        if (block.height() > space()) {
            turn();
        }
        block.draw(page(), MARGIN, y);
        y += block.height() + 2;
    }

    private float space() {
        return FootLines.TOP - y;
    }

    /** A line to write on. */
    static void line(Page page, float from, float to, float y) {
        page.draw(new Ink.Stroke(from, y, to, y, 0.6f, Shade.SOFT));
    }
}

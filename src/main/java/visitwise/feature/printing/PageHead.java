package visitwise.feature.printing;

import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Block;
import visitwise.feature.printing.paper.Ink;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;

/** The head of the first page, and the shorter one of those that follow. */
final class PageHead {

    private static final float NUMBER_WIDTH = ScheduleLayout.WIDTH * 0.42f;
    private static final float NUMBER_LINE = 100;
    private static final float GAP = 10;
    private static final Style TITLE = Style.bold(15);
    private static final Style STUDY = Style.regular(9, Shade.INK);
    private static final Style SECOND = Style.regular(8, Shade.SOFT);
    private static final Style INSTRUCTIONS = Style.regular(9.5f, Shade.INK);
    private static final Style NEXT = Style.regular(8.5f, Shade.SOFT);
    private static final Style NEXT_NUMBER = Style.bold(8.5f);

    private final SchedulePaper paper;
    private final Wording wording;
    private final Typesetter typesetter;

    PageHead(SchedulePaper paper, Wording wording, Typesetter typesetter) {
        this.paper = paper;
        this.wording = wording;
        this.typesetter = typesetter;
    }

    /** Draws the head of the first page and tells where it ends. */
    float drawFirst(Page page, float top) {
        var left = ScheduleLayout.MARGIN;
        var title = typesetter.set(paper.title().onOneLine(), TITLE, ScheduleLayout.WIDTH - NUMBER_WIDTH - GAP);
        title.draw(page, left, top);
        var y = top + Math.max(title.height(), number(page, top, TITLE)) + 1;
        y += study(page, y) + 6;
        page.draw(new Ink.Stroke(left, y, ScheduleLayout.RIGHT, y, 1.2f, Shade.INK));
        var instructions = typesetter.set(paper.instructions(), INSTRUCTIONS, INSTRUCTIONS, ScheduleLayout.WIDTH);
        instructions.draw(page, left, y + 6);
        return y + 6 + instructions.height() + 7;
    }

    /** Draws the head of a later page and tells where it ends. */
    float drawNext(Page page, float top) {
        var name = paper.title().onOneLine();
        var block = typesetter.set(name, NEXT, ScheduleLayout.WIDTH - NUMBER_WIDTH - GAP);
        block.draw(page, ScheduleLayout.MARGIN, top);
        return top + Math.max(block.height(), number(page, top, NEXT_NUMBER)) + 4;
    }

    private float number(Page page, float top, Style style) {
        return paper.participant()
                .map(number -> {
                    var block = typesetter.set(number, style, NUMBER_WIDTH);
                    block.drawToRight(page, ScheduleLayout.RIGHT, top);
                    return block.height();
                })
                .orElseGet(() -> numberToWrite(page, top, style));
    }

    private float numberToWrite(Page page, float top, Style style) {
        var line = ScheduleLayout.RIGHT - NUMBER_LINE;
        var base = top + style.ascent();
        var label = typesetter.set(wording.say("print.number").onOneLine(), STUDY, NUMBER_WIDTH);
        label.drawToRight(page, line - GAP / 2, base - STUDY.ascent());
        ScheduleLayout.line(page, line, ScheduleLayout.RIGHT, base + 2);
        return style.leading();
    }

    private float study(Page page, float top) {
        var right = paper.dayZero()
                .map(words -> typesetter.set(words, STUDY, SECOND, NUMBER_WIDTH))
                .orElse(Block.EMPTY);
        right.drawToRight(page, ScheduleLayout.RIGHT, top);
        var taken = right.lines().stream().map(Block.Line::width).reduce(0f, Math::max);
        var width = ScheduleLayout.WIDTH - (taken == 0 ? 0 : taken + 2 * GAP);
        var left = typesetter.set(paper.study(), STUDY, SECOND, width);
        for (Bilingual words : paper.treatment()) {
            left = typesetter.set(words, STUDY, SECOND, width).below(left);
        }
        left.draw(page, ScheduleLayout.MARGIN, top);
        return Math.max(left.height(), right.height());
    }
}

package visitwise.feature.printing;

import visitwise.feature.printing.paper.Block;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;

/** The foot of a page: whom to call, and which paper this is. */
final class FootLines {

    /** Where the foot begins; the table ends above it. */
    static final float TOP = Page.HEIGHT - 86;

    private static final float CALL_BASE = Page.HEIGHT - 66;
    private static final float PRINTED_TOP = Page.HEIGHT - 54;
    private static final float MIDDLE = ScheduleLayout.MARGIN + ScheduleLayout.WIDTH * 0.55f;
    private static final float GAP = 5;
    private static final Style CALL = Style.regular(9, Shade.INK);
    private static final Style PRINTED = Style.regular(7.5f, Shade.SOFT);

    private final PageFoot foot;
    private final Wording wording;
    private final Typesetter typesetter;

    FootLines(PageFoot foot, Wording wording, Typesetter typesetter) {
        this.foot = foot;
        this.wording = wording;
        this.typesetter = typesetter;
    }

    void draw(Page page, int number, int pages) {
        toFillIn("print.coordinator", page, ScheduleLayout.MARGIN, MIDDLE - 2 * GAP);
        toFillIn("print.phone", page, MIDDLE, ScheduleLayout.RIGHT);
        typesetter
                .set(foot.line(number, pages), PRINTED, PRINTED, ScheduleLayout.WIDTH)
                .draw(page, ScheduleLayout.MARGIN, PRINTED_TOP);
    }

    private void toFillIn(String key, Page page, float left, float right) {
        var label = typesetter.set(wording.say(key).onOneLine(), CALL, right - left);
        label.draw(page, left, CALL_BASE - CALL.ascent());
        var end = left + label.lines().stream().map(Block.Line::width).reduce(0f, Math::max);
        ScheduleLayout.line(page, end + GAP, right, CALL_BASE + 2);
    }
}

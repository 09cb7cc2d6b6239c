package visitwise.feature.printing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.protocol.Discrepancy;
import visitwise.domain.protocol.Protocol;
import visitwise.feature.printing.paper.Block;
import visitwise.feature.printing.paper.Ink;
import visitwise.feature.printing.paper.Page;
import visitwise.feature.printing.paper.Shade;
import visitwise.feature.printing.paper.Style;
import visitwise.feature.printing.paper.Typesetter;
import visitwise.feature.printing.paper.Words;
import visitwise.platform.paper.PaperFonts;

/** Puts the discrepancies of a protocol on as many pages as it takes, each with room for an answer. */
final class DiscrepancyLayout {

    private static final float CODE = 34;
    private static final float ANSWER = 26;
    private static final float GAP = 7;
    private static final float BOTTOM = Page.HEIGHT - ScheduleLayout.MARGIN - 24;
    private static final Style TITLE = Style.bold(15);
    private static final Style NAME = Style.bold(9);
    private static final Style FIRST = Style.regular(9, Shade.INK);
    private static final Style SECOND = Style.regular(8.5f, Shade.SOFT);
    private static final Style FOOT = Style.regular(7.5f, Shade.SOFT);

    private final Protocol protocol;
    private final LocalDateTime printedAt;
    private final Wording wording;
    private final Typesetter typesetter;
    private final List<Page> pages = new ArrayList<>();
    private float y;

    DiscrepancyLayout(Protocol protocol, LocalDateTime printedAt, Wording wording, PaperFonts fonts) {
        this.protocol = protocol;
        this.printedAt = printedAt;
        this.wording = wording;
        this.typesetter = new Typesetter(fonts);
    }

    List<Page> pages() {
        turn();
        place(typesetter.set(wording.say("print.discrepancies.title").onOneLine(), TITLE, ScheduleLayout.WIDTH));
        place(typesetter.set(
                wording.both(
                        Message.of("print.place.study"),
                        voice -> voice.say(
                                "print.discrepancies.study",
                                voice.of(protocol.identification().shortTitle()),
                                protocol.id(),
                                protocol.version())),
                FIRST,
                SECOND,
                ScheduleLayout.WIDTH));
        place(typesetter.set(wording.say("print.discrepancies.words"), FIRST, SECOND, ScheduleLayout.WIDTH));
        protocol.discrepancies().forEach(this::place);
        for (int number = 1; number <= pages.size(); number++) {
            foot(number);
        }
        return List.copyOf(pages);
    }

    private void turn() {
        pages.add(new Page());
        y = ScheduleLayout.MARGIN;
    }

    private void place(Block block) {
        block.draw(pages.getLast(), ScheduleLayout.MARGIN, y);
        y += block.height() + GAP;
    }

    private void place(Discrepancy discrepancy) {
        var place = Message.of("print.place.discrepancy", discrepancy.code());
        var text = typesetter.set(wording.of(discrepancy.text(), place), FIRST, SECOND, ScheduleLayout.WIDTH - CODE);
        if (y + text.height() + ANSWER > BOTTOM) {
            turn();
        }
        var page = pages.getLast();
        page.draw(new Ink.Stroke(ScheduleLayout.MARGIN, y, ScheduleLayout.RIGHT, y, 0.5f, Shade.RULE));
        y += GAP;
        typesetter.set(new Words(discrepancy.code(), place), NAME, CODE).draw(page, ScheduleLayout.MARGIN, y);
        text.draw(page, ScheduleLayout.MARGIN + CODE, y);
        y += text.height();
        var label = typesetter.set(wording.say("print.discrepancies.answer").onOneLine(), SECOND, 120);
        label.draw(page, ScheduleLayout.MARGIN + CODE, y + GAP);
        ScheduleLayout.line(page, ScheduleLayout.MARGIN + CODE + 60, ScheduleLayout.RIGHT, y + GAP + 10);
        y += ANSWER;
    }

    private void foot(int number) {
        typesetter
                .set(
                        wording.own(voice ->
                                voice.say("print.discrepancies.foot", voice.time(printedAt), number, pages.size())),
                        FOOT,
                        FOOT,
                        ScheduleLayout.WIDTH)
                .draw(pages.get(number - 1), ScheduleLayout.MARGIN, BOTTOM + 4);
    }
}

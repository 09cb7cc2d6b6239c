package visitwise.feature.printing;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.schedule.VisitContent;
import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Words;

/** Finds the words for the list of a day, as much as the paper may tell. */
final class DayListWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MILLION_CELLS = "10^6 cells";

    private final DaySheet sheet;
    private final Wording wording;

    DayListWords(DaySheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    Bilingual title() {
        return wording.say("print.dayList.title");
    }

    Bilingual day() {
        return wording.own(voice -> voice.dayAndWeekday(sheet.day()));
    }

    /** Where it is, and how many come. */
    Bilingual context() {
        var sites = String.join(" · ", sheet.sites());
        return wording.both(
                Message.of("print.place.study"),
                voice -> voice.say(
                        "print.join.facts",
                        sites,
                        voice.say("print.dayList.visits", sheet.entries().size())));
    }

    Bilingual nobody() {
        return wording.say("print.dayList.nobody");
    }

    Bilingual foot(int page, int pages) {
        return wording.own(voice -> voice.say("print.dayList.foot", voice.time(sheet.printedAt()), page, pages));
    }

    Words time(DaySheet.Entry entry) {
        LocalTime time = entry.time();
        return new Words(time == null ? "–" : TIME.format(time), Message.of("print.place.paper"));
    }

    Words number(DaySheet.Entry entry) {
        return new Words(entry.number(), Message.of("print.place.number"));
    }

    Bilingual visit(DaySheet.Entry entry) {
        var name = entry.content().name();
        return name.map(label -> wording.of(label, Message.of("print.place.visit", entry.visit())))
                .orElseGet(() -> wording.say("print.dayList.plannedVisit"));
    }

    Bilingual toDo(DaySheet.Entry entry) {
        return wording.both(
                Message.of("print.place.happens", entry.visit()), voice -> voice.joined(toDo(entry.content(), voice)));
    }

    private static List<String> toDo(VisitContent content, Voice voice) {
        var words = new ArrayList<String>();
        var dose = content.dose();
        if (dose != null) {
            words.add(infusion(dose, content, voice));
        }
        content.assessments().forEach(assessment -> words.add(voice.of(assessment.name())));
        return words;
    }

    private static String infusion(int dose, VisitContent content, Voice voice) {
        var numbered = voice.say("print.infusion.numbered", dose);
        return switch (content.amount()) {
            case null -> numbered;
            case PlannedAmount.NotStated() -> numbered;
            case PlannedAmount.Flat(Amount amount) ->
                voice.say("print.dayList.infuse", numbered, amount(amount, voice));
            case PlannedAmount.ByWeight byWeight ->
                voice.say("print.dayList.infuse.weight", numbered, amount(byWeight.amount(), voice), byWeight.weight());
            case PlannedAmount.WeightMissing missing ->
                voice.say(
                        "print.dayList.infuse",
                        numbered,
                        voice.say("print.amount.perKg", amount(new Amount(missing.perKg(), missing.unit()), voice)));
        };
    }

    private static String amount(Amount amount, Voice voice) {
        return amount.unit().equals(MILLION_CELLS)
                ? voice.say("print.amount.millionCells", amount.value(), tenThousands(amount.value()))
                : voice.say("print.amount", amount.value(), amount.unit());
    }

    /** Chinese counts in units of ten thousand. */
    private static BigDecimal tenThousands(BigDecimal millions) {
        return millions.movePointRight(2).stripTrailingZeros();
    }
}

package visitwise.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.Panels;
import visitwise.domain.schedule.DueVisit;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.database.ChangeContext;

/** Enters what the laboratory reported of the specimens of an invented participant. */
final class Specimens {

    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final LocalTime MORNING = LocalTime.of(6, 45);
    private static final String CYSTATIN = "CYSTATC_S";
    private static final String CREATININE = "CREAT_S";

    /** One in so many specimens is never entered. */
    private static final int ONE_MISSING_IN = 9;

    private final UseCases desk;
    private final Tales tales;
    private final Entered entered;
    private int place;

    Specimens(UseCases desk, Tales tales, Entered entered) {
        this.desk = desk;
        this.tales = tales;
        this.entered = entered;
    }

    /** True if the visit asks the laboratory for something. */
    boolean areAskedFor(DueVisit due) {
        return !Panels.of(entered.course().protocol(), entered.course().arm(), due.visit())
                .isEmpty();
    }

    /** Enters the results of a visit on the evening of its day; some are still to be entered. */
    void take(DueVisit due, LocalDate on, LocalTime time, boolean last) {
        boolean isMissing = place > 0 && !last && entered.chance().nextInt(ONE_MISSING_IN) == 0;
        if (isMissing) {
            place++;
            return;
        }
        var cells = cells(due, last);
        var of = new SheetOf(entered.id(), entered.hasCalendar() ? due.code() : null, null);
        var urine = cells.containsKey("URINE_VOL") ? collection(on) : null;
        var draft = new SheetDraft(
                of, entered.reportedBy(), on, time.minusMinutes(30), urine, cells, SheetDraft.Seen.NOTHING);
        boolean isCorrected = place == 0 && entered.tale().has(Twist.CORRECTED);
        var first = isCorrected ? slipped(cells) : cells;
        var id = save(with(draft, first), entered.staff(), on.atTime(EVENING));
        if (isCorrected) {
            correct(id, with(draft, cells), on);
        }
        place++;
    }

    private Map<String, Cell> cells(DueVisit due, boolean last) {
        var asked = Panels.of(entered.course().protocol(), entered.course().arm(), due.visit());
        var weight = Optional.ofNullable(entered.body()).map(Body::weight).orElse(BigDecimal.TEN);
        var cells = new HashMap<>(entered.laboratory().report(asked, weight, place, last));
        var creatinine = cells.get(CREATININE);
        if (last && place > 0 && entered.tale().has(Twist.UNSCHEDULED) && creatinine != null) {
            cells.put(CREATININE, times(creatinine, new BigDecimal("2.3")).keptFor(tales.word("keptCreatinine")));
        }
        return cells;
    }

    private static Cell times(Cell cell, BigDecimal factor) {
        return new Cell(
                new BigDecimal(cell.text())
                        .multiply(factor)
                        .stripTrailingZeros()
                        .toPlainString(),
                cell.unit(),
                null);
    }

    /** With the point of one value in the wrong place. */
    private static Map<String, Cell> slipped(Map<String, Cell> cells) {
        var slipped = new HashMap<>(cells);
        var analyte = cells.containsKey(CYSTATIN) ? CYSTATIN : CREATININE;
        slipped.computeIfPresent(
                analyte,
                (_, cell) -> times(cell, analyte.equals(CYSTATIN) ? new BigDecimal("4") : new BigDecimal("1.9")));
        return slipped;
    }

    private void correct(SpecimenId id, SheetDraft draft, LocalDate on) {
        var of = new SheetOf(entered.id(), null, id);
        var seen = SheetDraft.Seen.of(desk.sheets().open(of, on));
        var corrected =
                new SheetDraft(of, draft.laboratory(), draft.day(), draft.time(), draft.urine(), draft.cells(), seen);
        save(
                corrected,
                new ChangeContext(entered.staff().who(), tales.word("resultCorrected")),
                on.plusDays(1).atTime(EVENING));
    }

    private static SheetDraft with(SheetDraft draft, Map<String, Cell> cells) {
        return new SheetDraft(
                draft.of(), draft.laboratory(), draft.day(), draft.time(), draft.urine(), cells, draft.seen());
    }

    private UrineCollection collection(LocalDate on) {
        LocalDateTime to = on.atTime(MORNING).plusMinutes(entered.chance().nextInt(0, 40));
        return new UrineCollection(to.minusMinutes(entered.chance().nextInt(1410, 1460)), to);
    }

    private SpecimenId save(SheetDraft draft, ChangeContext context, LocalDateTime now) {
        return switch (desk.results().save(draft, context, now)) {
            case SheetOutcome.Saved saved -> saved.specimen();
            case SheetOutcome.Refused refused ->
                throw new IllegalStateException("the demonstration is refused: " + draft.of() + " " + refused);
            case SheetOutcome.Conflict conflict -> throw new IllegalStateException(conflict.toString());
        };
    }
}

package visitwise.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Sheets of results at the visits of the Alport study: protein falls, one visit is missed, one value is bounded. */
public final class YearOfResults {

    public static final LocalDate DAY0 = LocalDate.of(2026, 1, 5);
    public static final LocalDateTime NOW = LocalDate.of(2026, 11, 16).atTime(12, 0);

    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    /** Days may lie outside the windows of their visits. */
    private static final ChangeContext AT_THE_TIME = new ChangeContext("Chen Jie", "taken on that day");

    private static final List<String> VISITS = List.of("D0", "D7", "D14", "D21", "M1", "M2", "M3", "M4", "M5", "M6");
    private static final int[] DAYS = {0, 7, 14, 21, 52, 80, 111, 141, 172, 202};
    private static final String MISSED = "M3";

    private final Database database;
    private final SaveSheet sheets;

    public YearOfResults(Database database, ProtocolLibrary library) {
        this.database = database;
        this.sheets = new SaveSheet(database, library);
    }

    /** Somebody of a ward with everything recorded until the sixth month. */
    public ParticipantId of(Ward ward, String arm, int start) {
        var child = change(change -> {
            var id = new Clinic(change, ward).enrol(arm, DAY0);
            for (int month = -1; month < 9; month += 2) {
                new BodySizeStore()
                        .add(
                                change,
                                ward.site(),
                                new BodySize(
                                        id, DAY0.plusMonths(month), new BigDecimal("131"), new BigDecimal("28.6")));
            }
            return id;
        });
        infuse(ward, child);
        attend(ward, child);
        for (int i = 0; i < VISITS.size(); i++) {
            if (!VISITS.get(i).equals(MISSED)) {
                enter(child, VISITS.get(i), DAY0.plusDays(DAYS[i]), cells(i, start));
            }
        }
        return child;
    }

    private static Map<String, Cell> cells(int number, int start) {
        var cells = new HashMap<String, Cell>();
        cells.put("CREAT_U", Cell.of("6.6", "mmol/L"));
        var protein = number == 8 ? "<0.05" : "0." + (start - 7 * number + (number % 3) * 4);
        cells.put("PROT_U", Cell.of(protein, "g/L"));
        cells.put("URINE_VOL", Cell.of("1180", "mL"));
        cells.put("CREAT_S", Cell.of(Integer.toString(44 + number % 4), "umol/L"));
        cells.put(
                number % 2 == 0 ? "RBC_U_VOL" : "RBC_U_HPF",
                number % 2 == 0
                        ? Cell.of(Integer.toString(128 - 12 * number), "/uL")
                        : Cell.of(Integer.toString(20 - 2 * number), "/[HPF]"));
        return cells;
    }

    /** Saves a sheet of a visit. */
    public void enter(ParticipantId child, @Nullable String visit, LocalDate day, Map<String, Cell> cells) {
        var urine = cells.containsKey("URINE_VOL")
                ? new UrineCollection(day.minusDays(1).atTime(7, 0), day.atTime(7, 0))
                : null;
        enter(new SheetOf(child, visit, null), day.atTime(8, 5), urine, cells);
    }

    /** Saves the sheet of one more specimen of a visit. */
    public void enterAnother(ParticipantId child, String visit, LocalDateTime at, Map<String, Cell> cells) {
        enter(new SheetOf(child, visit, null, true), at, null, cells);
    }

    private void enter(SheetOf of, LocalDateTime at, @Nullable UrineCollection urine, Map<String, Cell> cells) {
        var kept = new HashMap<String, Cell>();
        cells.forEach((analyte, cell) -> kept.put(analyte, cell.keptFor("measured twice")));
        var draft = new SheetDraft(of, null, at.toLocalDate(), at.toLocalTime(), urine, kept, SheetDraft.Seen.NOTHING);
        var outcome = sheets.save(draft, AT_THE_TIME, NOW);
        if (!(outcome instanceof SheetOutcome.Saved)) {
            throw new AssertionError(outcome.toString());
        }
    }

    private void infuse(Ward ward, ParticipantId child) {
        change(change -> {
            for (int dose = 1; dose <= 4; dose++) {
                var amount = new Amount(new BigDecimal("20"), "10^6 cells");
                var day = DAY0.plusDays(7L * (dose - 1));
                new InfusionStore()
                        .add(
                                change,
                                ward.site(),
                                Infusion.planned(child, null, dose, amount).timed(day.atTime(9, 0), day.atTime(9, 25)));
            }
            return child;
        });
    }

    private void attend(Ward ward, ParticipantId child) {
        change(change -> {
            for (int i = 0; i < VISITS.size(); i++) {
                var day = DAY0.plusDays(DAYS[i]);
                var outcome = VISITS.get(i).equals(MISSED)
                        ? new VisitOutcome.Missed("travelling")
                        : new VisitOutcome.Occurred(day);
                new VisitStore()
                        .add(
                                change,
                                ward.site(),
                                new Visit(
                                        child,
                                        new Occasion.Planned(VISITS.get(i)),
                                        new DayAndTime(day, null),
                                        outcome,
                                        null));
            }
            return child;
        });
    }

    private <T> T change(Function<Change, T> work) {
        if (database.change(CHEN, work) instanceof Outcome.Saved<T>(T value)) {
            return value;
        }
        throw new AssertionError("a lost race");
    }
}

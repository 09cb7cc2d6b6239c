package visitwise.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.Estimate;
import visitwise.domain.lab.renal.RenalInput;
import visitwise.domain.lab.renal.RenalInputs;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetReader;
import visitwise.feature.results.Verdict;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/**
 * Reads, derives and judges a whole sheet, as the screen does whenever a field is left, against the bare formulas that it
 * contains. The sheet is open, which is done once. The bare side gets its inputs as numbers in the units of the equations:
 * it reads no text, looks for no slip of the pen, keeps no record of what a number rests on and judges nothing. Both sides
 * run until they are compiled before they are timed.
 */
public final class PanelBenchmark {

    private static final int ROUNDS = 200;
    private static final int SHEETS_A_ROUND = 20;
    private static final int ROUNDS_BEFORE = 2000;

    /** The bare formulas are worked out so many times for each sheet, so that both sides take about as long. */
    private static final int FORMULAS_A_SHEET = 8;

    private static final LocalDate DAY = YearOfResults.DAY0.plusDays(233);
    private static final Map<String, Cell> CELLS = Map.ofEntries(
            Map.entry("PROT_DIP", Cell.of("2+", null)),
            Map.entry("PROT_U", Cell.of("0.61", "g/L")),
            Map.entry("ALB_U", Cell.of("410", "mg/L")),
            Map.entry("CREAT_U", Cell.of("6.6", "mmol/L")),
            Map.entry("RBC_U_VOL", Cell.of("86", "/uL")),
            Map.entry("URINE_VOL", Cell.of("1180", "mL")),
            Map.entry("CREAT_S", Cell.of("45.1", "umol/L")),
            Map.entry("CYSTATC_S", Cell.of("0.88", "mg/L")),
            Map.entry("UREA_S", Cell.of("4.4", "mmol/L")),
            Map.entry("ALB_S", Cell.of("38", "g/L")),
            Map.entry("HGB_B", Cell.of("121", "g/L")),
            Map.entry("WBC_B", Cell.of("6.2", "10*9/L")),
            Map.entry("PLAT_B", Cell.of("250", "10*9/L")));
    private static final List<Equation> EQUATIONS = List.of(
            Equation.UPCR_MG_MMOL,
            Equation.UACR_MG_MMOL,
            Equation.PROTEIN_24H_G,
            Equation.PROTEIN_MG_M2_H,
            Equation.CREATININE_EXCRETION_MG_KG_DAY,
            Equation.CRCL_MEASURED,
            Equation.CRCL_MEASURED_BSA,
            Equation.CKID_U25_CR_2021,
            Equation.CKID_U25_AVG_2021);

    private PanelBenchmark() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try {
            var folder = Files.createTempDirectory("benchmark-panel");
            try (var database = Database.open(DataFolder.at(folder), Clock.systemUTC())) {
                run(database, out);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void run(Database database, PrintStream out) {
        var library = new ProtocolLibrary();
        var ward = ((Outcome.Saved<Ward>) database.change(
                        ChangeContext.firstEntry("Chen Jie"), change -> Ward.running(change, "ISRCTN62094626")))
                .value();
        var child = new YearOfResults(database, library).of(ward, "MSC", 99);
        var sheet =
                new OpenSheet(database, library).open(new SheetOf(child, "M7", null), YearOfResults.NOW.toLocalDate());
        var draft = draft(child);
        var inputs = inputs(sheet);
        for (int i = 0; i < ROUNDS_BEFORE; i++) {
            judge(sheet, draft);
            formulas(inputs);
        }
        out.printf(
                "reading and deriving a sheet against its bare formulas: ratio %s (median of %d rounds)%n",
                Ratio.of(ROUNDS, () -> read(sheet, draft), () -> formulas(inputs))
                        .times(FORMULAS_A_SHEET),
                ROUNDS);
        out.printf(
                "reading, deriving and judging a sheet against its bare formulas: ratio %s (median of %d rounds, aim: at most 10)%n",
                Ratio.of(ROUNDS, () -> judge(sheet, draft), () -> formulas(inputs))
                        .times(FORMULAS_A_SHEET),
                ROUNDS);
    }

    private static SheetDraft draft(ParticipantId child) {
        return new SheetDraft(
                new SheetOf(child, "M7", null),
                null,
                DAY,
                LocalTime.of(8, 5),
                new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0)),
                CELLS,
                SheetDraft.Seen.NOTHING);
    }

    private static RenalInputs inputs(Sheet sheet) {
        return RenalInputs.of(Sex.MALE, Age.on(sheet.file().person().born(), DAY))
                .with(RenalInput.HEIGHT, 131.0)
                .with(RenalInput.WEIGHT, 28.6)
                .with(RenalInput.BODY_SURFACE, 1.02)
                .with(RenalInput.SERUM_CREATININE, 0.51)
                .with(RenalInput.CYSTATIN_C, 0.88)
                .with(RenalInput.URINE_CREATININE, 74.66)
                .with(RenalInput.URINE_PROTEIN, 61.0)
                .with(RenalInput.URINE_ALBUMIN, 41.0)
                .with(RenalInput.URINE_VOLUME, 1180.0)
                .with(RenalInput.COLLECTION_TIME, 1440.0);
    }

    private static void read(Sheet sheet, SheetDraft draft) {
        for (int i = 0; i < SHEETS_A_ROUND; i++) {
            if (SheetReader.read(sheet, draft).derived().size() < EQUATIONS.size()) {
                throw new IllegalStateException("not everything was worked out");
            }
        }
    }

    private static void judge(Sheet sheet, SheetDraft draft) {
        for (int i = 0; i < SHEETS_A_ROUND; i++) {
            if (Verdict.of(sheet, draft, SheetReader.read(sheet, draft))
                    .responses()
                    .isEmpty()) {
                throw new IllegalStateException("nothing was judged");
            }
        }
    }

    private static void formulas(RenalInputs inputs) {
        for (int i = 0; i < SHEETS_A_ROUND * FORMULAS_A_SHEET; i++) {
            for (var equation : EQUATIONS) {
                if (!(equation.estimate(inputs) instanceof Estimate.Known)) {
                    throw new IllegalStateException("no number by " + equation);
                }
            }
        }
    }
}

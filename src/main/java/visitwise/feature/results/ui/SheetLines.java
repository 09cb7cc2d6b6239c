package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.panel.Series;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.Equation;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetReader;
import visitwise.storage.database.Stored;

/** The rows of a sheet: what is typed, and below it what follows. */
final class SheetLines {

    /** What has to be on the sheet for a line to be expected. */
    private static final Map<Series, List<String>> RESTS_ON = Map.of(
            Series.UPCR, List.of("PROT_U", "CREAT_U"),
            Series.UACR, List.of("ALB_U", "CREAT_U"),
            Series.PROTEIN_24H, List.of("PROT_U", "URINE_VOL"),
            Series.PROTEIN_SURFACE, List.of("PROT_U", "URINE_VOL"),
            Series.CREATININE_EXCRETION, List.of("CREAT_U", "URINE_VOL"),
            Series.EGFR, List.of("CREAT_S"),
            Series.EGFR_SUPPORTING, List.of("CREAT_S", "CYSTATC_S"),
            Series.CLEARANCE, List.of("CREAT_S", "CREAT_U", "URINE_VOL"),
            Series.CLEARANCE_INDEXED, List.of("CREAT_S", "CREAT_U", "URINE_VOL"));

    private final SheetMemory memory;
    private Consumer<EnteredLine> whenMade = _ -> {};
    private final Map<String, EnteredLine> entered = new LinkedHashMap<>();
    private final Map<String, WorkedOutLine> workedOut = new HashMap<>();
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SheetRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);

    SheetLines(SheetMemory memory) {
        this.memory = memory;
    }

    /** Takes what also happens to each new line. */
    void whenMade(Consumer<EnteredLine> action) {
        whenMade = action;
    }

    ObservableList<SheetRow> rows() {
        return readOnlyRows;
    }

    List<EnteredLine> entered() {
        return List.copyOf(entered.values());
    }

    Optional<EnteredLine> line(String analyte) {
        return Optional.ofNullable(entered.get(analyte));
    }

    boolean isChanged() {
        return entered.values().stream().anyMatch(EnteredLine::isChanged);
    }

    boolean correct() {
        return entered.values().stream().anyMatch(EnteredLine::corrects);
    }

    Map<String, Cell> cells() {
        var cells = new HashMap<String, Cell>();
        entered.forEach((code, line) -> cells.put(code, line.cell()));
        return cells;
    }

    /** Takes over what the sheet asks for and what is stored. */
    void take(Sheet sheet) {
        sheet.panel().forEach(analyte -> add(sheet, analyte));
        entered.forEach((code, line) -> sheet.result(code).map(Stored::value).ifPresent(line::offer));
    }

    /** Analytes that are not on the sheet and fit what is typed. */
    List<Analyte> search(Catalogue catalogue, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return catalogue.all().stream()
                .filter(analyte -> !wanted.isEmpty() && !entered.containsKey(analyte.code()))
                .filter(analyte -> Stream.of(analyte.name().en(), analyte.name().zh(), analyte.code())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /** The line of an analyte, a new one if the sheet has none. */
    EnteredLine add(Sheet sheet, Analyte analyte) {
        return entered.computeIfAbsent(analyte.code(), _ -> {
            var line = new EnteredLine(analyte, unit(sheet, analyte));
            whenMade.accept(line);
            return line;
        });
    }

    /** Those that somebody put on the sheet, in that order. */
    List<EnteredLine> added(Sheet sheet) {
        return entered.values().stream()
                .filter(line -> !sheet.panel().contains(line.analyte()))
                .toList();
    }

    /** Puts back what is stored; what was put on the sheet goes. */
    void goBack(Sheet sheet) {
        entered.values().forEach(EnteredLine::goBack);
        added(sheet).forEach(line -> entered.remove(line.key()));
    }

    /** The one chosen last on this computer, or that of the participant's last result. */
    private @Nullable String unit(Sheet sheet, Analyte analyte) {
        if (!analyte.isNumber()) {
            return null;
        }
        return memory.unit(sheet.dossier().site(), analyte)
                .or(() -> sheet.file().results().stream()
                        .map(Stored::value)
                        .filter(result -> result.analyte().equals(analyte.code()))
                        .flatMap(result -> Optional.ofNullable(result.reported().unit()).stream())
                        .filter(unit -> analyte.unit(unit).isPresent())
                        .reduce((_, later) -> later))
                .orElseGet(() -> analyte.standard().code());
    }

    /** Shows what was found. */
    void show(Sheet sheet, SheetReading reading, Map<String, Message> problems, Earlier earlier, LocalDate day) {
        entered.forEach((code, line) -> {
            line.found(new LineCheck(reading.line(code), problems.get(code)));
            line.setBeside(earlier.of(line));
        });
        var arranged = new ArrayList<SheetRow>();
        for (var line : entered.values()) {
            arranged.add(line);
            for (var series : Series.values()) {
                if (isBelow(series, line.key())) {
                    equations(sheet, series, reading, day)
                            .forEach(equation -> arranged.add(workedOut(series, equation, reading, earlier)));
                }
            }
        }
        if (!arranged.equals(rows)) {
            rows.setAll(arranged);
        }
    }

    /** Kidney function stands below creatinine, and on a sheet without it below cystatin C. */
    private boolean isBelow(Series series, String analyte) {
        return series.below().equals(analyte)
                || (series == Series.EGFR && analyte.equals("CYSTATC_S") && !entered.containsKey(series.below()));
    }

    private WorkedOutLine workedOut(Series series, Equation equation, SheetReading reading, Earlier earlier) {
        var line = workedOut.computeIfAbsent(
                WorkedOutLine.key(series, equation), _ -> new WorkedOutLine(series, equation));
        var derived = reading.derived().stream()
                .filter(found -> found.series() == series && found.equation() == equation)
                .findFirst()
                .orElse(null);
        line.show(derived, earlier.of(equation, derived));
        return line;
    }

    /** Those that are worked out, and those that will be once their values are there. */
    private List<Equation> equations(Sheet sheet, Series series, SheetReading reading, LocalDate day) {
        var known = reading.derived().stream()
                .filter(derived -> derived.series() == series)
                .map(Derived::equation)
                .toList();
        if (!known.isEmpty() || !entered.keySet().containsAll(RESTS_ON.getOrDefault(series, List.of()))) {
            return known;
        }
        var kidney = SheetReader.equations(sheet, day);
        var age = sheet.file().person().ageOn(day);
        return switch (series) {
            case EGFR -> kidney.series(age);
            case EGFR_SUPPORTING -> kidney.supporting(age);
            case UPCR, UACR, PROTEIN_24H, PROTEIN_SURFACE, CREATININE_EXCRETION, CLEARANCE, CLEARANCE_INDEXED ->
                List.of(series.equation());
        };
    }
}

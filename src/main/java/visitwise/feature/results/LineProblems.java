package visitwise.feature.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import visitwise.domain.Message;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.Line;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.storage.database.Stored;

/** Why single lines of a sheet cannot be saved. */
final class LineProblems {

    private LineProblems() {}

    static Map<String, Message> of(Sheet sheet, SheetDraft draft, SheetReading reading) {
        var problems = new HashMap<String, Message>();
        reading.lines().forEach((analyte, line) -> {
            if (line.state().stops()) {
                problems.put(analyte, line.message().orElseThrow());
            } else if (line.state() != Line.State.BLANK) {
                measuredElsewhere(sheet, draft, analyte, problems);
            }
        });
        sheet.id()
                .ifPresent(id -> sheet.file().resultsOf(id).stream()
                        .map(Stored::value)
                        .filter(result -> draft.cells()
                                .getOrDefault(result.analyte(), Cell.of("", null))
                                .isBlank())
                        .forEach(result -> problems.put(
                                result.analyte(),
                                Message.of(
                                        "results.problem.emptied",
                                        result.reported().text()))));
        return problems;
    }

    /** The same analyte of the same moment on another sheet is the same result entered twice. */
    private static void measuredElsewhere(
            Sheet sheet, SheetDraft draft, String analyte, Map<String, Message> problems) {
        sheet.file().results().stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(analyte)
                        && result.specimen().mayBeAt(draft.collected())
                        && !Objects.equals(result.sheet(), sheet.id().orElse(null)))
                .findFirst()
                .ifPresent(result -> problems.put(
                        analyte,
                        Message.of(
                                "results.problem.measuredThen",
                                result.reported().text())));
    }
}

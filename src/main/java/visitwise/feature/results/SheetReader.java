package visitwise.feature.results;

import java.util.Map;
import java.util.stream.Collectors;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.panel.SheetCheck;
import visitwise.domain.lab.panel.SheetContext;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.Age;

/** Reads a sheet while it is typed, without asking the database again: what is said here is what saving says. */
public final class SheetReader {

    private SheetReader() {}

    /** What a draft means against the sheet it is typed on. */
    public static SheetReading read(Sheet sheet, SheetDraft draft) {
        return check(sheet, draft).read(draft.cells());
    }

    /** The check of single lines against the same sheet. */
    public static SheetCheck check(Sheet sheet, SheetDraft draft) {
        var file = sheet.file();
        var equations = file.equations() == null ? byAge(sheet, draft) : file.equations();
        var context = new SheetContext(
                file.catalogue(),
                file.person(),
                equations,
                sheet.site().of(draft.laboratory()),
                draft.day(),
                draft.urine(),
                sheet.histories());
        return new SheetCheck(context, TypedResults.READER);
    }

    /** Those that will be fixed when the first sheet is saved. */
    private static KidneyEquations byAge(Sheet sheet, SheetDraft draft) {
        var agreed = sheet.dossier().agreed();
        var enrolled = agreed == null ? null : agreed.value().dates().enrolment();
        return KidneyEquations.atEnrolment(
                Age.on(sheet.file().person().born(), enrolled == null ? draft.day() : enrolled));
    }

    static Map<String, Cell> filled(SheetDraft draft) {
        return draft.cells().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

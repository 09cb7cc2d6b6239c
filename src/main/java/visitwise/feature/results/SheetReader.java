package visitwise.feature.results;

import java.time.LocalDate;
import java.util.Map;
import visitwise.domain.Message;
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

    /** Why single lines cannot be saved as they stand, by analyte. */
    public static Map<String, Message> problems(Sheet sheet, SheetDraft draft, SheetReading reading) {
        return LineProblems.of(sheet, draft, reading);
    }

    /** The check of single lines against the same sheet. */
    public static SheetCheck check(Sheet sheet, SheetDraft draft) {
        var file = sheet.file();
        var context = new SheetContext(
                file.catalogue(),
                file.person(),
                equations(sheet, draft.day()),
                sheet.site().of(draft.laboratory()),
                draft.collected(),
                draft.urine(),
                sheet.histories(),
                sheet.recorded());
        return new SheetCheck(context, TypedResults.READER);
    }

    /** Those of the participant; as long as none are fixed, those that will be when the first sheet is saved. */
    public static KidneyEquations equations(Sheet sheet, LocalDate day) {
        var fixed = sheet.file().equations();
        return fixed == null ? byAge(sheet, day) : fixed;
    }

    private static KidneyEquations byAge(Sheet sheet, LocalDate day) {
        var agreed = sheet.dossier().agreed();
        var enrolled = agreed == null ? null : agreed.value().dates().enrolment();
        var said = sheet.dossier().protocol().judging().equations().value();
        return KidneyEquations.atEnrolment(
                Age.on(sheet.file().person().born(), enrolled == null ? day : enrolled),
                said.child(),
                said.adult(),
                said.bodySurface());
    }
}

package visitwise.feature.results;

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
        var context = new SheetContext(
                file.catalogue(),
                file.person(),
                equations(sheet, draft),
                sheet.site().of(draft.laboratory()),
                draft.day(),
                draft.urine(),
                sheet.histories());
        return new SheetCheck(context, TypedResults.READER);
    }

    /** Those that are fixed, or that the first sheet will fix when it is saved. */
    static KidneyEquations equations(Sheet sheet, SheetDraft draft) {
        var fixed = sheet.file().equations();
        return fixed == null ? byAge(sheet, draft) : fixed;
    }

    private static KidneyEquations byAge(Sheet sheet, SheetDraft draft) {
        var agreed = sheet.dossier().agreed();
        var enrolled = agreed == null ? null : agreed.value().dates().enrolment();
        var said = sheet.dossier().protocol().judging().equations().value();
        return KidneyEquations.atEnrolment(
                Age.on(sheet.file().person().born(), enrolled == null ? draft.day() : enrolled),
                said.child(),
                said.adult(),
                said.bodySurface());
    }
}

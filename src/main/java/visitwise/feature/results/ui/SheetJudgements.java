package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import visitwise.domain.lab.panel.KdigoReading;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.Verdict;

/**
 * What a sheet comes to, in the words of its side.
 *
 * @param responses by the rules of the protocol, and the categories of what is worked out
 * @param grades proposed to the investigator
 */
record SheetJudgements(List<Judged> responses, List<Judged> grades) {

    static final SheetJudgements NONE = new SheetJudgements(List.of(), List.of());

    SheetJudgements {
        responses = List.copyOf(responses);
        grades = List.copyOf(grades);
    }

    static SheetJudgements of(Sheet sheet, SheetDraft draft, SheetReading reading) {
        if (reading.isBlank()) {
            return NONE;
        }
        var verdict = Verdict.of(sheet, draft, reading);
        var responses = new ArrayList<Judged>();
        if (!sheet.dossier().tellsTreatmentStart()) {
            responses.add(ResponseWords.wouldTellArm());
        } else if (verdict.baseline()) {
            responses.add(ResponseWords.baseline());
        } else if (verdict.responses().isEmpty()) {
            responses.add(ResponseWords.noRule());
        }
        verdict.responses().forEach(judgement -> responses.add(ResponseWords.of(judgement)));
        responses.addAll(KdigoCategories.of(
                KdigoReading.of(reading, sheet.file().person().ageOn(draft.day()))));
        return new SheetJudgements(responses, GradeWords.of(verdict.grades()));
    }
}

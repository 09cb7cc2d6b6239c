package visitwise.feature.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.Grades;
import visitwise.domain.lab.panel.Responses;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.protocol.Judging;

/**
 * What the results of a sheet come to by the rules of the protocol, as they are typed.
 *
 * @param responses for urine protein, haematuria and kidney function, as far as the protocol has rules; none for a
 *     specimen taken before treatment
 * @param baseline true if the specimen was taken before treatment, as far as that may be told
 * @param grades by CTCAE: proposals for the investigator
 */
public record Verdict(List<Judgement> responses, boolean baseline, List<Grades.Graded> grades) {

    public Verdict {
        responses = List.copyOf(responses);
        grades = List.copyOf(grades);
    }

    /** What a sheet comes to as it stands. */
    public static Verdict of(Sheet sheet, SheetDraft draft, SheetReading reading) {
        var sample = Sample.of(planned(sheet, draft), draft.collected(), reading.values(), reading.derived());
        var equation = SheetReader.equations(sheet, draft.day()).endpoint().orElse(null);
        var judging = sheet.dossier().protocol().judging();
        var course = sheet.course().with(sample);
        return new Verdict(
                responses(judging, new Responses(course, equation), sample),
                sheet.dossier().tellsTreatmentStart() && course.isBaseline(sample.collected()),
                grades(sheet, draft, judging, course, equation).of(sample));
    }

    private static List<Judgement> responses(Judging judging, Responses responses, Sample sample) {
        var judged = new ArrayList<Judgement>();
        for (var kind : RuleSet.Kind.values()) {
            judging.ruleSet(kind)
                    .flatMap(rules -> responses.judge(rules, sample))
                    .ifPresent(judged::add);
        }
        return judged;
    }

    private static Grades grades(
            Sheet sheet, SheetDraft draft, Judging judging, Course course, @Nullable Equation equation) {
        return new Grades(
                Ctcae.of(judging.ctcae().value()).orElseThrow(),
                sheet.file().catalogue(),
                sheet.file().person(),
                sheet.site().of(draft.laboratory()),
                course,
                equation,
                judging.childBelow().value());
    }

    /** The code of the planned visit that the sheet belongs to, or will once it is saved; null if to none. */
    private static @Nullable String planned(Sheet sheet, SheetDraft draft) {
        var wanted = draft.of().visit();
        var specimen = sheet.specimen();
        var visit = specimen == null ? null : specimen.value().visit();
        if (wanted == null && visit != null) {
            return sheet.dossier().plannedVisits().get(visit);
        }
        return wanted == null ? sheet.visitOn(draft.day()).orElse(null) : wanted;
    }
}

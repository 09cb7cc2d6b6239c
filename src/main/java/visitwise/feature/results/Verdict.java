package visitwise.feature.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.Grades;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Responses;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.AlbuminuriaCategory;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.GfrCategory;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.protocol.Judging;

/**
 * What the results of a sheet come to by the rules of the protocol, as they are typed.
 *
 * @param responses for urine protein, haematuria and kidney function, as far as the protocol has rules; none for a
 *     specimen taken before treatment
 * @param baseline true if the specimen was taken before treatment
 * @param grades by CTCAE: proposals for the investigator
 * @param filtration KDIGO category of GFR; null if it cannot be told
 * @param albuminuria KDIGO category of albumin or protein in urine; null if it cannot be told
 */
public record Verdict(
        List<Judgement> responses,
        boolean baseline,
        List<Grades.Graded> grades,
        @Nullable GfrCategory filtration,
        @Nullable AlbuminuriaCategory albuminuria) {

    public Verdict {
        responses = List.copyOf(responses);
        grades = List.copyOf(grades);
    }

    public Optional<GfrCategory> gfrCategory() {
        return Optional.ofNullable(filtration);
    }

    public Optional<AlbuminuriaCategory> albuminuriaCategory() {
        return Optional.ofNullable(albuminuria);
    }

    /** What a sheet comes to as it stands. */
    public static Verdict of(Sheet sheet, SheetDraft draft, SheetReading reading) {
        var sample = Sample.of(draft.collected(), reading.values(), reading.derived());
        var equation = SheetReader.equations(sheet, draft.day()).endpoint().orElse(null);
        var judging = sheet.dossier().protocol().judging();
        var course = sheet.course().with(sample);
        var person = sheet.file().person();
        return new Verdict(
                responses(judging, new Responses(course, equation), sample),
                course.isBaseline(sample.collected()),
                grades(sheet, draft, judging, course, equation).of(sample),
                filtration(sample, equation, person, draft.day()),
                albuminuria(sample));
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

    private static @Nullable GfrCategory filtration(
            Sample sample, @Nullable Equation equation, Person person, LocalDate day) {
        return Optional.ofNullable(equation)
                .flatMap(sample::derived)
                .filter(Quantity::isExact)
                .flatMap(gfr -> GfrCategory.of(gfr.number().doubleValue(), person.ageOn(day)))
                .orElse(null);
    }

    /** By albumin where it was measured, else by protein, each in the unit of its own row. */
    private static @Nullable AlbuminuriaCategory albuminuria(Sample sample) {
        return sample.derived(Equation.UACR_MG_MMOL)
                .filter(Quantity::isExact)
                .flatMap(ratio ->
                        AlbuminuriaCategory.Row.UACR_MG_MMOL.of(ratio.number().doubleValue()))
                .or(() -> sample.derived(Equation.UPCR_MG_MMOL)
                        .filter(Quantity::isExact)
                        .flatMap(ratio -> AlbuminuriaCategory.Row.UPCR_MG_MMOL.of(
                                ratio.number().doubleValue())))
                .orElse(null);
    }
}

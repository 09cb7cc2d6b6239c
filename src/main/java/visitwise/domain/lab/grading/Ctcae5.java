package visitwise.domain.lab.grading;

import static visitwise.domain.lab.Threshold.Side.ABOVE;
import static visitwise.domain.lab.Threshold.Side.AT_LEAST;
import static visitwise.domain.lab.Threshold.Side.BELOW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.Threshold.Side;
import visitwise.domain.lab.grading.Bound.Reference;
import visitwise.domain.lab.grading.Term.Applies;
import visitwise.domain.lab.grading.Term.Step;
import visitwise.domain.lab.grading.Term.Variant;

/**
 * CTCAE v5.0 of 27 November 2017. Haemoglobin is graded in g/L. The protein to creatinine ratio has no unit there and is
 * read as mg/mg. GFR intervals are half-open.
 */
final class Ctcae5 {

    private static final LabUnit G_PER_L = LabUnit.of("g/L", "1");
    private static final LabUnit CELLS = LabUnit.of("10*9/L", "1");
    private static final LabUnit CELSIUS = LabUnit.of("Cel", "1");
    private static final LabUnit G_PER_DAY = LabUnit.of("g/(24.h)", "1");
    /** 1 mg/mg is 1000 mg/g, and 1 mg/g of creatinine (113.12 g/mol) is 0.11312 mg/mmol. */
    private static final LabUnit MG_PER_MG = LabUnit.of("mg/mg{creat}", "113.12");

    private static final LabUnit FILTRATION = LabUnit.of("mL/min/{1.73_m2}", "1");

    private Ctcae5() {}

    static List<Term> terms() {
        return Stream.concat(measured().stream(), clinical().stream()).toList();
    }

    private static List<Term> measured() {
        return List.of(
                creatinine(),
                aminotransferase("Alanine aminotransferase increased", Measurand.ALT),
                aminotransferase("Aspartate aminotransferase increased", Measurand.AST),
                bilirubin(),
                low("Anemia", Measurand.HAEMOGLOBIN, G_PER_L, "100", "80"),
                low("White blood cell decreased", Measurand.LEUKOCYTES, CELLS, "3.0", "2.0", "1.0"),
                low("Neutrophil count decreased", Measurand.NEUTROPHILS, CELLS, "1.5", "1.0", "0.5"),
                low("Lymphocyte count decreased", Measurand.LYMPHOCYTES, CELLS, "0.8", "0.5", "0.2"),
                low("Platelet count decreased", Measurand.PLATELETS, CELLS, "75", "50", "25"),
                low("Hypoalbuminemia", Measurand.ALBUMIN, G_PER_L, "30", "20"),
                always("Leukocytosis", step(3, number(Measurand.LEUKOCYTES, ABOVE, "100", CELLS))),
                fever(),
                Term.of("Proteinuria", List.of(adultProteinuria(), childProteinuria())),
                kidneyDisease());
    }

    private static List<Term> clinical() {
        return Stream.of(
                        "Hematuria",
                        "Infusion related reaction",
                        "Acute kidney injury",
                        "Nephrotic syndrome",
                        "Allergic reaction",
                        "Anaphylaxis")
                .map(name -> Term.of(name, List.of()))
                .toList();
    }

    /** The limit of normal and the baseline are looked at independently: version 5 has no grade 1 by baseline. */
    private static Term creatinine() {
        var it = Measurand.CREATININE;
        return always(
                "Creatinine increased",
                step(1, times(it, Reference.ULN, ABOVE, "1")),
                step(2, times(it, Reference.ULN, ABOVE, "1.5"), times(it, Reference.BASELINE, ABOVE, "1.5")),
                step(3, times(it, Reference.ULN, ABOVE, "3"), times(it, Reference.BASELINE, ABOVE, "3")),
                step(4, times(it, Reference.ULN, ABOVE, "6")));
    }

    private static Term aminotransferase(String name, Measurand it) {
        return Term.of(
                name,
                List.of(
                        multiples(Applies.BASELINE_NORMAL, it, Reference.ULN, Multiple.of(ABOVE, "1"), "3", "5", "20"),
                        multiples(
                                Applies.BASELINE_HIGH,
                                it,
                                Reference.BASELINE,
                                Multiple.of(AT_LEAST, "1.5"),
                                "3",
                                "5",
                                "20")));
    }

    /** With a raised baseline grade 1 is more than 1.0 to 1.5 times the baseline, unlike ALT and AST. */
    private static Term bilirubin() {
        var it = Measurand.BILIRUBIN;
        var more = Multiple.of(ABOVE, "1");
        return Term.of(
                "Blood bilirubin increased",
                List.of(
                        multiples(Applies.BASELINE_NORMAL, it, Reference.ULN, more, "1.5", "3", "10"),
                        multiples(Applies.BASELINE_HIGH, it, Reference.BASELINE, more, "1.5", "3", "10")));
    }

    private static Variant multiples(
            Applies applies, Measurand it, Reference reference, Multiple first, String... above) {
        var steps = new ArrayList<Step>();
        steps.add(step(1, new Bound.Times(it, reference, first)));
        for (int i = 0; i < above.length; i++) {
            steps.add(step(i + 2, times(it, reference, ABOVE, above[i])));
        }
        return new Variant(applies, steps, null);
    }

    /** Grade 1 below the limit of normal, each further grade below a number; what lies beyond them is clinical. */
    private static Term low(String name, Measurand it, LabUnit unit, String... below) {
        var steps = new ArrayList<Step>();
        steps.add(step(1, times(it, Reference.LLN, BELOW, "1")));
        for (int i = 0; i < below.length; i++) {
            steps.add(step(i + 2, number(it, BELOW, below[i], unit)));
        }
        return always(name, steps.toArray(Step[]::new));
    }

    private static Term fever() {
        var it = Measurand.TEMPERATURE;
        var high = new Threshold(ABOVE, new BigDecimal("40.0"), CELSIUS);
        return always(
                "Fever",
                step(1, number(it, AT_LEAST, "38.0", CELSIUS)),
                step(2, number(it, ABOVE, "39.0", CELSIUS)),
                step(3, new Bound.Absolute(it, high, null)),
                step(4, new Bound.Absolute(it, high, new BigDecimal(24))));
    }

    /** A 24-hour collection takes precedence over the strip. */
    private static Variant adultProteinuria() {
        return new Variant(
                Applies.ADULT,
                List.of(
                        step(1, times(Measurand.PROTEIN_24H, Reference.ULN, AT_LEAST, "1"), strip(Dipstick.ONE)),
                        step(2, number(Measurand.PROTEIN_24H, AT_LEAST, "1.0", G_PER_DAY), strip(Dipstick.TWO)),
                        step(3, number(Measurand.PROTEIN_24H, AT_LEAST, "3.5", G_PER_DAY), strip(Dipstick.FOUR))),
                null);
    }

    /** Above grade 1 a child is graded by the ratio only: a strip of 2+ or 1 g a day leaves the grade open without one. */
    private static Variant childProteinuria() {
        var ratio = Measurand.PROTEIN_RATIO;
        return new Variant(
                Applies.CHILD,
                List.of(
                        step(1, times(Measurand.PROTEIN_24H, Reference.ULN, AT_LEAST, "1"), strip(Dipstick.ONE)),
                        step(
                                2,
                                number(ratio, AT_LEAST, "0.5", MG_PER_MG),
                                new Bound.OpenWithout(ratio, strip(Dipstick.TWO)),
                                new Bound.OpenWithout(
                                        ratio, number(Measurand.PROTEIN_24H, AT_LEAST, "1.0", G_PER_DAY))),
                        step(3, number(ratio, ABOVE, "1.9", MG_PER_MG))),
                null);
    }

    /** Protein in urine is enough for grade 1; grade 0 needs the filtration rate. */
    private static Term kidneyDisease() {
        var it = Measurand.FILTRATION;
        var steps = List.of(
                step(
                        1,
                        times(it, Reference.LLN, BELOW, "1"),
                        number(Measurand.PROTEIN_RATIO, ABOVE, "0.5", MG_PER_MG),
                        new Bound.Strip(Dipstick.TWO, null)),
                step(2, number(it, BELOW, "60", FILTRATION)),
                step(3, number(it, BELOW, "30", FILTRATION)),
                step(4, number(it, BELOW, "15", FILTRATION)));
        return Term.of("Chronic kidney disease", List.of(new Variant(Applies.ALWAYS, steps, it)));
    }

    private static Term always(String name, Step... steps) {
        return Term.of(name, List.of(new Variant(Applies.ALWAYS, List.of(steps), null)));
    }

    private static Step step(int grade, Bound... bounds) {
        return new Step(grade, List.of(bounds));
    }

    private static Bound number(Measurand it, Side side, String limit, LabUnit unit) {
        return new Bound.Absolute(it, new Threshold(side, new BigDecimal(limit), unit), null);
    }

    private static Bound times(Measurand it, Reference reference, Side side, String times) {
        return new Bound.Times(it, reference, Multiple.of(side, times));
    }

    private static Bound strip(Dipstick least) {
        return new Bound.Strip(least, Measurand.PROTEIN_24H);
    }
}

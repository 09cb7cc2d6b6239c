package visitwise.domain.lab.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Derived.Outcome;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.CollectionFinding;
import visitwise.domain.lab.renal.Completeness;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.Estimate;

/** Works out what follows from the results of one specimen, by the equations that are fixed for the participant. */
public final class Derivation {

    private final Inputs inputs;
    private final Values values;
    private final Age age;
    private final KidneyEquations equations;
    private final boolean isTimed;

    /** Results of a specimen of a day. */
    public Derivation(
            Person person, KidneyEquations equations, LocalDate day, Values values, @Nullable UrineCollection urine) {
        this.age = person.ageOn(day);
        this.inputs = new Inputs(person, equations.surface(), day, values, urine);
        this.values = values;
        this.equations = equations;
        this.isTimed = urine != null;
    }

    /** Every line that something was measured for, in the order of {@link Series}. */
    public List<Derived> all() {
        var all = new ArrayList<Derived>();
        ratios(all);
        if (values.has("URINE_VOL") || isTimed) {
            timed(all);
        }
        if (values.has("CREAT_S")) {
            equations.series(age).forEach(equation -> all.add(line(Series.EGFR, equation)));
        }
        for (var equation : equations.supporting(age)) {
            if (inputs.areThere(equation)) {
                all.add(line(Series.EGFR_SUPPORTING, equation));
            }
        }
        return List.copyOf(all);
    }

    /** What is to be said of a timed collection; nothing if there is none. */
    public List<CollectionFinding> collection() {
        return isTimed ? Completeness.of(inputs.inputs()) : List.of();
    }

    private void ratios(List<Derived> all) {
        if (values.has("CREAT_U") && values.has("PROT_U") && !values.has("PROTCRT_U")) {
            all.add(line(Series.UPCR));
        }
        if (values.has("CREAT_U") && values.has("ALB_U") && !values.has("ALBCREAT_U")) {
            all.add(line(Series.UACR));
        }
    }

    private void timed(List<Derived> all) {
        if (values.has("PROT_U") && !values.has("PROT_24H")) {
            all.add(line(Series.PROTEIN_24H));
            all.add(line(Series.PROTEIN_SURFACE));
        }
        if (values.has("CREAT_U")) {
            all.add(line(Series.CREATININE_EXCRETION));
            if (values.has("CREAT_S")) {
                all.add(line(Series.CLEARANCE));
                all.add(line(Series.CLEARANCE_INDEXED));
            }
        }
    }

    private Derived line(Series series) {
        return line(series, series.equation());
    }

    private Derived line(Series series, Equation equation) {
        return new Derived(series, equation, outcome(equation), inputs.of(equation));
    }

    private Outcome outcome(Equation equation) {
        return switch (equation.estimate(inputs.inputs())) {
            case Estimate.NotApplicable none -> new Outcome.None(none.message());
            case Estimate.Known known ->
                inputs.comparison(equation)
                        .<Outcome>map(comparison -> new Outcome.Value(comparison, Digits.kept(known)))
                        .orElseGet(() -> new Outcome.None(Message.of("results.derived.boundedBothWays")));
        };
    }
}

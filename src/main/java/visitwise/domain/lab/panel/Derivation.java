package visitwise.domain.lab.panel;

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
import visitwise.domain.lab.renal.RenalInput;
import visitwise.domain.participant.DayAndTime;

/** Works out what follows from the results of one specimen, by the equations that are fixed for the participant. */
public final class Derivation {

    private final Inputs inputs;
    private final Values values;
    private final Age age;
    private final KidneyEquations equations;
    private final DayAndTime collected;
    private final @Nullable UrineCollection urine;

    /** Results of a specimen. */
    public Derivation(
            Person person,
            KidneyEquations equations,
            DayAndTime collected,
            Values values,
            @Nullable UrineCollection urine) {
        var day = collected.day();
        this.age = person.ageOn(day);
        this.inputs = new Inputs(person, equations.surface(), day, values, urine);
        this.collected = collected;
        this.values = values;
        this.equations = equations;
        this.urine = urine;
    }

    /** Every line that something was measured for, in the order of {@link Series}. */
    public List<Derived> all() {
        var all = new ArrayList<Derived>();
        ratios(all);
        if (values.has("URINE_VOL") || urine != null) {
            timed(all);
        }
        for (var equation : equations.series(age)) {
            if (isMarkerThere(equation)) {
                all.add(line(Series.EGFR, equation));
            }
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
        if (urine == null) {
            return List.of();
        }
        var findings = new ArrayList<CollectionFinding>();
        if (values.has("CREAT_S")) {
            Completeness.ofSerum(urine, collected).ifPresent(findings::add);
        }
        findings.addAll(Completeness.of(inputs.inputs()));
        return List.copyOf(findings);
    }

    /** True if creatinine or cystatin C was measured, whichever of them the equation asks for. */
    private boolean isMarkerThere(Equation equation) {
        return (values.has("CREAT_S") && equation.inputs().contains(RenalInput.SERUM_CREATININE))
                || (values.has("CYSTATC_S") && equation.inputs().contains(RenalInput.CYSTATIN_C));
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

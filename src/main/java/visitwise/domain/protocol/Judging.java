package visitwise.domain.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.RuleSet;

/**
 * How results are asked for, graded and judged.
 *
 * @param urineProtein null if the protocol does not say how urine protein is judged
 * @param haematuria null if not said
 * @param kidneyFunction null if not said
 * @param ctcae version of the criteria that grade adverse events
 * @param childBelow age in completed years from which on the criteria for adults count
 * @param sledai null if the activity of lupus is not scored
 * @param panels what each assessment asks of the laboratory
 */
public record Judging(
        @Nullable Sourced<Response> urineProtein,
        @Nullable Sourced<Response> haematuria,
        @Nullable Sourced<Response> kidneyFunction,
        Sourced<String> ctcae,
        Sourced<Integer> childBelow,
        Sourced<Equations> equations,
        @Nullable Sourced<String> sledai,
        List<Panel> panels) {

    private static final Provenance UNSAID =
            new Provenance.Assumption("The protocol does not say; the program's default.");

    /** Version 5.0 of CTCAE. */
    public static final Sourced<String> CTCAE = new Sourced<>("5.0", UNSAID);

    /** Children are below 18. */
    public static final Sourced<Integer> CHILD_BELOW = new Sourced<>(18, UNSAID);

    /** CKiD U25 and CKD-EPI 2021 with creatinine; body surface by Mosteller. */
    public static final Sourced<Equations> EQUATIONS = new Sourced<>(
            new Equations(Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021, Equation.BSA_MOSTELLER), UNSAID);

    /** What counts for a protocol file without a word on it. */
    public static final Judging NOT_STATED =
            new Judging(null, null, null, CTCAE, CHILD_BELOW, EQUATIONS, null, List.of());

    public Judging {
        panels = List.copyOf(panels);
    }

    /** How an endpoint is judged. */
    public sealed interface Response {

        /** By a rule set with the protocol's settings. */
        record ByRules(RuleSet ruleSet) implements Response {}

        /** By none: the protocol says that there is no rule. */
        record NoRule() implements Response {}
    }

    /** Which equation is fixed at enrolment for a child and for an adult, and how body surface is worked out. */
    public record Equations(Equation child, Equation adult, Equation bodySurface) {}

    /**
     * What an assessment asks of the laboratory.
     *
     * @param assessment its code
     * @param analytes codes of the catalogue, in the order of the laboratory sheet; nothing that is worked out
     */
    public record Panel(String assessment, List<String> analytes, Provenance source) {

        public Panel {
            analytes = List.copyOf(analytes);
        }
    }

    /** The rule set of an endpoint; empty if there is none or the protocol does not say. */
    public Optional<RuleSet> ruleSet(RuleSet.Kind kind) {
        var said = switch (kind) {
            case URINE_PROTEIN -> urineProtein;
            case HAEMATURIA -> haematuria;
            case KIDNEY_FUNCTION -> kidneyFunction;
        };
        return Optional.ofNullable(said).map(Sourced::value).flatMap(response -> switch (response) {
            case Response.ByRules(var rules) -> Optional.of(rules);
            case Response.NoRule() -> Optional.empty();
        });
    }

    /** What assessments ask of the laboratory together, each analyte once. */
    public List<String> analytes(List<String> assessments) {
        return panels.stream()
                .filter(panel -> assessments.contains(panel.assessment()))
                .flatMap(panel -> panel.analytes().stream())
                .distinct()
                .toList();
    }
}

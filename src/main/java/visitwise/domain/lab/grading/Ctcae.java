package visitwise.domain.lab.grading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import visitwise.domain.Message;

/**
 * One version of the Common Terminology Criteria for Adverse Events of the National Cancer Institute, as far as a kidney
 * trial grades by laboratory values. Which version counts is protocol data.
 *
 * @param version for example "5.0"
 */
public record Ctcae(String version, List<Term> terms) {

    /** What a protocol may name. */
    public static final Set<String> VERSIONS = Set.of("5.0");

    private static final Ctcae V5 = new Ctcae("5.0", Ctcae5.terms());

    public Ctcae {
        terms = List.copyOf(terms);
    }

    /** The criteria of a version; empty if the program does not hold them. */
    public static Optional<Ctcae> of(String version) {
        return VERSIONS.contains(version) ? Optional.of(V5) : Optional.empty();
    }

    public Optional<Term> term(String name) {
        return terms.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The terms that look at a measurand: those an entered value may be graded by. */
    public List<Term> termsOf(Measurand measurand) {
        return terms.stream().filter(t -> t.measurands().contains(measurand)).toList();
    }

    /** A grade by a term of these criteria, or why there is none. */
    public Grading grade(Term term, Evidence evidence) {
        return new Grader(version, term, evidence).grading();
    }

    /** A grade by a term, or why there is none; an unknown term gives none. */
    public Grading grade(String term, Evidence evidence) {
        return term(term)
                .map(known -> grade(known, evidence))
                .orElseGet(() -> new Grading.NotGradable(Message.of("grading.unknownTerm", term), 0));
    }
}

package visitwise.domain.lab.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;

/** A grade proposed by the criteria, or why there is none. */
public sealed interface Grading {

    /**
     * The same grade for every value that the evidence can stand for.
     *
     * @param grade 0 to 4
     * @param rule what was applied
     * @param limits every limit that was looked at
     */
    record Graded(int grade, AppliedRule rule, List<AppliedLimit> limits) implements Grading {

        public Graded {
            limits = List.copyOf(limits);
        }

        /** The limits that were met at this grade; none for grade 0. */
        public List<AppliedLimit> decidedBy() {
            return limits.stream()
                    .filter(l -> l.grade() == grade && l.answer() == Answer.YES)
                    .toList();
        }

        /** True if only a multiple of the baseline speaks for the grade: a small child's creatinine within the normal range. */
        public boolean isBaselineCriterion() {
            return grade > 0
                    && decidedBy().stream()
                            .allMatch(l -> l.bound() instanceof Bound.Times times
                                    && times.reference() == Bound.Reference.BASELINE);
        }
    }

    /**
     * No grade can be given.
     *
     * @param atLeast the grade that is certain; 0 if none is
     */
    record NotGradable(Message reason, int atLeast) implements Grading {}

    /**
     * Which of the criteria were read.
     *
     * @param version of CTCAE
     * @param baselineTakenAsNormal true if the criteria ask how the baseline was and nobody knows
     */
    record AppliedRule(String version, String term, Term.Applies criteria, boolean baselineTakenAsNormal) {}

    /**
     * A limit and what the evidence says of it.
     *
     * @param answer null if what it looks at was not measured
     */
    record AppliedLimit(int grade, Bound bound, @Nullable Answer answer) {}
}

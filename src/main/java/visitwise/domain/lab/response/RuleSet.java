package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How response is judged: the outcomes are asked in their order, and the first that holds is the answer.
 *
 * @param id as a protocol names it
 * @param settings those it was built with
 * @param outcomes the last one holds always
 * @param evaluable what the baseline must be for the rule set to speak of a participant; empty if it speaks of all
 * @param wholeDay true if its ratio of protein to creatinine is that of a 24-h collection
 */
public record RuleSet(
        String id,
        Kind kind,
        Standing standing,
        Settings settings,
        List<Outcome> outcomes,
        List<Condition.FamilyLimit> evaluable,
        boolean wholeDay) {

    public RuleSet {
        outcomes = List.copyOf(outcomes);
        evaluable = List.copyOf(evaluable);
    }

    /** What is judged. */
    public enum Kind {
        URINE_PROTEIN,
        HAEMATURIA,
        KIDNEY_FUNCTION
    }

    /** How far a rule set has been verified, as the reference on renal science tags it. */
    public enum Standing {
        /** The text of the source was read. */
        READ,
        /** Only a secondary summary was read. */
        SUMMARY,
        /** No published rule exists: a decision of this project. */
        DEFAULT;

        /** True if it must be shown as a default that the sponsor is to confirm. */
        public boolean isToBeConfirmed() {
            return this != READ;
        }
    }

    /** Whether one visit is enough. */
    public enum Confirmation {
        NONE,
        NEXT_VISIT
    }

    /**
     * What a protocol may set otherwise.
     *
     * @param tolerance by how large a part kidney function may differ from baseline; null if it is not looked at
     * @param confirmation whether a response counts only if the next planned visit with such a value shows it too
     * @param fromMonth before this month no response is no verdict yet; null if the rule set has no window
     * @param toMonth null if the window has no end
     */
    public record Settings(
            @Nullable BigDecimal tolerance,
            Confirmation confirmation,
            @Nullable Integer fromMonth,
            @Nullable Integer toMonth) {

        public static final Settings PLAIN = new Settings(null, Confirmation.NONE, null, null);
    }

    /**
     * A category and everything it demands.
     *
     * @param nephroticRange true if it says that the protein is in the nephrotic range
     */
    public record Outcome(Category category, List<Condition> demands, boolean nephroticRange) {

        public Outcome {
            demands = List.copyOf(demands);
        }
    }

    /** The response at a visit; one that needs confirmation awaits the next planned visit. */
    public Judgement judge(Findings findings) {
        return new Judge(this).judge(findings, null);
    }

    /** The response at a visit, confirmed or not by what the next planned visit showed. */
    public Judgement judge(Findings findings, Findings next) {
        return new Judge(this).judge(findings, next);
    }
}

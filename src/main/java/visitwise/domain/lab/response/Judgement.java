package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Threshold;

/**
 * The response at one visit and what it rests on.
 *
 * @param remission whether it is a remission that is not partial: a NO may be certain where the category cannot be told
 * @param missing what keeps it from being told; empty if it is told
 * @param notes what to say beside it
 */
public record Judgement(
        RuleSet ruleSet,
        Category category,
        Answer remission,
        List<Message> missing,
        Basis basis,
        ConfirmationState confirmation,
        List<Message> notes) {

    public Judgement {
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** The same with a reason more. */
    public Judgement alsoMissing(Message reason) {
        var all = new ArrayList<>(missing);
        all.add(reason);
        return new Judgement(ruleSet, category, remission, all, basis, confirmation, notes);
    }

    /** The same with something more to say beside it. */
    public Judgement alsoNoting(Message note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new Judgement(ruleSet, category, remission, missing, basis, confirmation, all);
    }

    /** Whether the next planned visit at which such a value was measured bears a response out. */
    public enum ConfirmationState {
        NOT_NEEDED,
        AWAITED,
        CONFIRMED,
        NOT_CONFIRMED
    }

    /**
     * What was judged.
     *
     * @param changePercent of the baseline, negative for a fall, to 34 digits; null unless both values are exact
     * @param decidedBy the limits that the value met; empty if no outcome with a limit held
     * @param targets from which value on a better category would be reached, the best first
     * @param nephroticRange true if the protein is in the nephrotic range
     */
    public record Basis(
            @Nullable Reading baseline,
            @Nullable Reading value,
            @Nullable BigDecimal changePercent,
            List<Threshold> decidedBy,
            List<Target> targets,
            boolean nephroticRange) {

        public Basis {
            decidedBy = List.copyOf(decidedBy);
            targets = List.copyOf(targets);
        }

        /** The target of a category, for example from which value on the remission would be partial. */
        public Optional<Threshold> target(Category category) {
            return targets.stream()
                    .filter(t -> t.category() == category)
                    .map(Target::threshold)
                    .findFirst();
        }
    }

    /** A limit that a value would have to meet for a category. Other demands may stand beside it. */
    public record Target(Category category, Threshold threshold) {}
}

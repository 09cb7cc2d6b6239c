package visitwise.domain.protocol;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;

/**
 * A condition for taking part.
 *
 * @param rule how the program works it out; null if a person answers it
 * @param ruleSource where the rule's numbers come from; null if from the same source as the text
 */
public record Criterion(
        String code,
        Kind kind,
        Text text,
        @Nullable Rule rule,
        Provenance source,
        @Nullable Provenance ruleSource) {

    /** Whether it lets in or keeps out. */
    public enum Kind {
        INCLUSION,
        EXCLUSION
    }

    /** The rule, if the program can work the criterion out. */
    public Optional<Rule> computable() {
        return Optional.ofNullable(rule);
    }

    /** Where the numbers of the rule come from. */
    public Provenance sourceOfRule() {
        return ruleSource == null ? source : ruleSource;
    }
}

package visitwise.domain.protocol;

import java.math.BigDecimal;
import java.util.List;

/** A condition on recorded values that the program can work out. */
public sealed interface Rule {

    /** Every part holds. */
    record AllOf(List<Rule> parts) implements Rule {

        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Rule> parts) implements Rule {

        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** A measured value against a threshold, in the measure's own unit. */
    record Compare(Measure measure, Comparison comparison, BigDecimal threshold) implements Rule {}

    /** How a value is compared with a threshold. */
    enum Comparison {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW
    }
}

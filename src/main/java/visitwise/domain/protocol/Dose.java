package visitwise.domain.protocol;

import java.math.BigDecimal;

/**
 * The amount of one infusion.
 *
 * @param amount more than 0
 * @param unit for example "10^6 cells"; per kilogram of body weight if the basis says so
 */
public record Dose(BigDecimal amount, String unit, Basis basis) {

    /** What the amount is for. */
    public enum Basis {
        FLAT,
        PER_KG
    }

    public Dose {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a dose is more than 0, not " + amount);
        }
    }
}

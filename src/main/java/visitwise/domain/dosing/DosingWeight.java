package visitwise.domain.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The body weight that an amount per kilogram is worked out from.
 *
 * @param kilograms more than 0
 * @param on the day it was measured
 */
public record DosingWeight(BigDecimal kilograms, LocalDate on) {

    public DosingWeight {
        if (kilograms.signum() <= 0) {
            throw new IllegalArgumentException("a weight is more than 0 kg, not " + kilograms);
        }
    }
}

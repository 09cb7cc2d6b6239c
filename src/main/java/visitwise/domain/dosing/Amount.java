package visitwise.domain.dosing;

import java.math.BigDecimal;

/**
 * How much of a product.
 *
 * @param value 0 or more
 * @param unit for example "10^6 cells"
 */
public record Amount(BigDecimal value, String unit) {

    public Amount {
        if (value.signum() < 0 || unit.isBlank()) {
            throw new IllegalArgumentException("an amount is 0 or more and has a unit: " + value + " '" + unit + "'");
        }
    }
}

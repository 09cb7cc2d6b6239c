package visitwise.domain.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Regimen;

/** How much an infusion should hold, with the arithmetic behind it. */
public sealed interface PlannedAmount {

    /** The same for everybody. */
    record Flat(Amount amount) implements PlannedAmount {}

    /**
     * By body weight.
     *
     * @param perKg amount for each kilogram
     * @param weight in kg, on the day
     * @param amount perKg times weight, with all its decimals
     */
    record ByWeight(BigDecimal perKg, BigDecimal weight, Amount amount) implements PlannedAmount {}

    /** By body weight, which is not known for the day. */
    record WeightMissing(BigDecimal perKg, String unit) implements PlannedAmount {}

    /** The protocol states no amount, only a volume or nothing (a placebo). */
    record NotStated() implements PlannedAmount {}

    /** The amount for one infusion; the weight is null where none was measured for the day. */
    static PlannedAmount of(Regimen.Infusions regimen, @Nullable BigDecimal weight) {
        var sourced = regimen.dose();
        if (sourced == null) {
            return new NotStated();
        }
        Dose dose = sourced.value();
        return switch (dose.basis()) {
            case FLAT -> new Flat(new Amount(dose.amount(), dose.unit()));
            case PER_KG ->
                weight == null
                        ? new WeightMissing(dose.amount(), dose.unit())
                        : new ByWeight(
                                dose.amount(), weight, new Amount(dose.amount().multiply(weight), dose.unit()));
        };
    }
}

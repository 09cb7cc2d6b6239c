package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Quantity;

/**
 * What is known at a visit. What is null is not known.
 *
 * @param baseline before treatment: the last value, of kidney function the mean of those of the screening window
 * @param value at the visit
 * @param dipsticks for protein on consecutive days, the latest last; empty if none
 * @param albumin in serum
 * @param filtrationBefore GFR at baseline
 * @param filtration GFR at the visit
 * @param months since treatment began
 */
public record Findings(
        @Nullable Reading baseline,
        @Nullable Reading value,
        List<Dipstick> dipsticks,
        @Nullable Quantity albumin,
        @Nullable Reading filtrationBefore,
        @Nullable Reading filtration,
        @Nullable BigDecimal months) {

    public Findings {
        dipsticks = List.copyOf(dipsticks);
    }

    public static Findings of(@Nullable Reading baseline, @Nullable Reading value) {
        return new Findings(baseline, value, List.of(), null, null, null, null);
    }

    public Findings withDipsticks(List<Dipstick> shown) {
        return new Findings(baseline, value, shown, albumin, filtrationBefore, filtration, months);
    }

    public Findings withAlbumin(@Nullable Quantity measured) {
        return new Findings(baseline, value, dipsticks, measured, filtrationBefore, filtration, months);
    }

    public Findings withFiltration(@Nullable Reading before, @Nullable Reading now) {
        return new Findings(baseline, value, dipsticks, albumin, before, now, months);
    }

    public Findings after(@Nullable BigDecimal since) {
        return new Findings(baseline, value, dipsticks, albumin, filtrationBefore, filtration, since);
    }
}

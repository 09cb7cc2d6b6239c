package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;

/**
 * One specimen in the course of a participant.
 *
 * @param visit code of the planned visit it belongs to; null if to none
 * @param timed true if its urine was collected over a time that is on record
 * @param derived what follows from its values, by the name of the equation
 */
public record Sample(
        @Nullable String visit, DayAndTime collected, boolean timed, Values values, Map<String, Quantity> derived) {

    private static final LabUnit MG_PER_G = LabUnit.of("mg/g{creat}", "0.11312");

    /** mg/g in 1 mg/mmol, as creatinine in mg/dL is turned into mmol/L before the ratio is worked out. */
    private static final BigDecimal MG_PER_G_OF_MG_PER_MMOL = new BigDecimal("8.84");

    public Sample {
        derived = Map.copyOf(derived);
    }

    /** A specimen with what was just worked out. */
    public static Sample of(
            @Nullable String visit, DayAndTime collected, boolean timed, Values values, List<Derived> lines) {
        var derived = new HashMap<String, Quantity>();
        for (var line : lines) {
            if (line.outcome() instanceof Derived.Outcome.Value(var comparison, var number)) {
                derived.put(line.equation().name(), new Quantity(comparison, number, unit(line.equation())));
            }
        }
        return new Sample(visit, collected, timed, values, derived);
    }

    public Optional<Quantity> derived(Equation equation) {
        return Optional.ofNullable(derived.get(equation.name()));
    }

    /**
     * The ratio of protein to creatinine that was worked out, per gram: from the measured masses and not by the factor for
     * reported ratios, so that no limit per gram is crossed on the way from one to the other.
     */
    public Optional<Quantity> ratioPerGram() {
        return derived(Equation.UPCR_MG_MMOL)
                .map(ratio ->
                        new Quantity(ratio.comparison(), ratio.number().multiply(MG_PER_G_OF_MG_PER_MMOL), MG_PER_G));
    }

    /** The unit of what an equation gives, which is that of the catalogue for it. */
    public static LabUnit unit(Equation equation) {
        return LabUnit.of(equation.unit(), "1");
    }
}

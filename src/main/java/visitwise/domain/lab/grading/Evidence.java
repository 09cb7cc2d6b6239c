package visitwise.domain.lab.grading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Quantity;

/**
 * What a grade is given on. What is null is not known.
 *
 * @param values of one specimen day
 * @param lower lower limit of normal of the laboratory that measured (LLN)
 * @param upper upper limit of normal (ULN)
 * @param baseline before the first dose
 * @param baselineLevel whether the baseline was above the upper limit of its own day
 * @param population null if neither child nor adult is known
 * @param hours how long the value has lasted
 */
public record Evidence(
        Map<Measurand, Quantity> values,
        @Nullable Quantity lower,
        @Nullable Quantity upper,
        @Nullable Quantity baseline,
        @Nullable BaselineLevel baselineLevel,
        @Nullable Population population,
        @Nullable Dipstick dipstick,
        @Nullable BigDecimal hours) {

    /** How a baseline lay to the limits of its own day. */
    public enum BaselineLevel {
        NORMAL,
        HIGH
    }

    /** Whose criteria count; from which age on is protocol data. */
    public enum Population {
        CHILD,
        ADULT
    }

    public Evidence {
        values = Map.copyOf(values);
    }

    public static Evidence nothing() {
        return new Evidence(Map.of(), null, null, null, null, null, null, null);
    }

    public static Evidence of(Map<Measurand, Quantity> values) {
        return new Evidence(values, null, null, null, null, null, null, null);
    }

    public static Evidence of(Measurand measurand, Quantity value) {
        return nothing().with(measurand, value);
    }

    public Evidence with(Measurand measurand, Quantity value) {
        var more = new EnumMap<Measurand, Quantity>(Measurand.class);
        more.putAll(values);
        more.put(measurand, value);
        return new Evidence(more, lower, upper, baseline, baselineLevel, population, dipstick, hours);
    }

    public Evidence withRange(@Nullable Quantity least, @Nullable Quantity most) {
        return new Evidence(values, least, most, baseline, baselineLevel, population, dipstick, hours);
    }

    public Evidence withBaseline(@Nullable Quantity before, @Nullable BaselineLevel level) {
        return new Evidence(values, lower, upper, before, level, population, dipstick, hours);
    }

    public Evidence of(@Nullable Population whose) {
        return new Evidence(values, lower, upper, baseline, baselineLevel, whose, dipstick, hours);
    }

    public Evidence withDipstick(@Nullable Dipstick shown) {
        return new Evidence(values, lower, upper, baseline, baselineLevel, population, shown, hours);
    }

    public Evidence lasting(@Nullable BigDecimal lasted) {
        return new Evidence(values, lower, upper, baseline, baselineLevel, population, dipstick, lasted);
    }

    Optional<Quantity> value(Measurand measurand) {
        return Optional.ofNullable(values.get(measurand));
    }
}

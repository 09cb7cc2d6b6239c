package visitwise.domain.lab.grading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Quantity;

/**
 * What a grade is given on. What is null or not in a map is not known.
 *
 * @param values of one specimen day
 * @param ranges what is normal of each, by the laboratory that measured
 * @param baselines each before the first dose
 * @param population null if neither child nor adult is known
 * @param hours how long the value has lasted
 */
public record Evidence(
        Map<Measurand, Quantity> values,
        Map<Measurand, Normal> ranges,
        Map<Measurand, Baseline> baselines,
        @Nullable Population population,
        @Nullable Dipstick dipstick,
        @Nullable BigDecimal hours) {

    /**
     * What is normal.
     *
     * @param lower limit of normal (LLN)
     * @param upper limit of normal (ULN)
     */
    public record Normal(@Nullable Quantity lower, @Nullable Quantity upper) {}

    /**
     * A value before the first dose.
     *
     * @param level null if the upper limit of the later value is to tell it
     */
    public record Baseline(
            @Nullable Quantity value, @Nullable BaselineLevel level) {}

    /** How a baseline lay to the limits of its own day and laboratory. */
    public enum BaselineLevel {
        NORMAL,
        HIGH,
        /** It has no limits of its own, or is bounded across them. */
        CANNOT_TELL
    }

    /** Whose criteria count; from which age on is protocol data. */
    public enum Population {
        CHILD,
        ADULT
    }

    private static final Normal NO_RANGE = new Normal(null, null);
    private static final Baseline NO_BASELINE = new Baseline(null, null);

    public Evidence {
        values = Map.copyOf(values);
        ranges = Map.copyOf(ranges);
        baselines = Map.copyOf(baselines);
    }

    public static Evidence nothing() {
        return of(Map.of(), Map.of(), Map.of());
    }

    /** Values, each with what is normal of it and how it was before treatment. */
    public static Evidence of(
            Map<Measurand, Quantity> values, Map<Measurand, Normal> ranges, Map<Measurand, Baseline> baselines) {
        return new Evidence(values, ranges, baselines, null, null, null);
    }

    public static Evidence of(Measurand measurand, Quantity value) {
        return nothing().with(measurand, value);
    }

    public Evidence with(Measurand measurand, Quantity value) {
        return new Evidence(more(values, measurand, value), ranges, baselines, population, dipstick, hours);
    }

    public Evidence withRange(Measurand measurand, @Nullable Quantity least, @Nullable Quantity most) {
        var normal = new Normal(least, most);
        return new Evidence(values, more(ranges, measurand, normal), baselines, population, dipstick, hours);
    }

    public Evidence withBaseline(Measurand measurand, @Nullable Quantity before, @Nullable BaselineLevel level) {
        var baseline = new Baseline(before, level);
        return new Evidence(values, ranges, more(baselines, measurand, baseline), population, dipstick, hours);
    }

    public Evidence of(@Nullable Population whose) {
        return new Evidence(values, ranges, baselines, whose, dipstick, hours);
    }

    public Evidence withDipstick(@Nullable Dipstick shown) {
        return new Evidence(values, ranges, baselines, population, shown, hours);
    }

    public Evidence lasting(@Nullable BigDecimal lasted) {
        return new Evidence(values, ranges, baselines, population, dipstick, lasted);
    }

    Optional<Quantity> value(Measurand measurand) {
        return Optional.ofNullable(values.get(measurand));
    }

    Normal range(Measurand measurand) {
        return ranges.getOrDefault(measurand, NO_RANGE);
    }

    Baseline baseline(Measurand measurand) {
        return baselines.getOrDefault(measurand, NO_BASELINE);
    }

    private static <V> Map<Measurand, V> more(Map<Measurand, V> known, Measurand measurand, V value) {
        var more = new EnumMap<Measurand, V>(Measurand.class);
        more.putAll(known);
        more.put(measurand, value);
        return more;
    }
}

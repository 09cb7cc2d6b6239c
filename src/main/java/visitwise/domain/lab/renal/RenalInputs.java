package visitwise.domain.lab.renal;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.participant.Sex;

/**
 * What is known of one person and specimen. Creatinine is enzymatic or IDMS-traceable, cystatin C IFCC-calibrated.
 *
 * @param sex null if unknown or neither of the two coefficient sets
 * @param age null if unknown
 * @param values numbers in the units of {@link RenalInput}, also such that equations refuse
 * @param bounds how numbers that are not exact bound the true ones
 */
public record RenalInputs(
        @Nullable Sex sex, @Nullable Age age, Map<RenalInput, Double> values, Map<RenalInput, Comparison> bounds) {

    /** 1 mg/dL of creatinine in umol/L [R, convention of KDIGO; P 4]. */
    public static final double CREATININE_UMOL_PER_MG_DL = 88.4;

    public RenalInputs {
        values = Map.copyOf(values);
        bounds = Map.copyOf(bounds);
        if (values.containsKey(RenalInput.SEX) || values.containsKey(RenalInput.AGE)) {
            throw new IllegalArgumentException("sex and age are handed in beside the numbers: " + values);
        }
    }

    /** Exact numbers. */
    public RenalInputs(@Nullable Sex sex, @Nullable Age age, Map<RenalInput, Double> values) {
        this(sex, age, values, Map.of());
    }

    public static RenalInputs of(@Nullable Sex sex, @Nullable Age age) {
        return new RenalInputs(sex, age, Map.of());
    }

    /** The same with a number more; without it if it is null. */
    public RenalInputs with(RenalInput input, @Nullable Double value) {
        var more = new EnumMap<RenalInput, Double>(RenalInput.class);
        more.putAll(values);
        if (value == null) {
            more.remove(input);
        } else {
            more.put(input, value);
        }
        return new RenalInputs(sex, age, more, bounds);
    }

    /** How the number of an input bounds the true one. */
    public Comparison bound(RenalInput input) {
        return bounds.getOrDefault(input, Comparison.EXACT);
    }

    /** The number of an input; null if it is missing. Body surface that is not handed in is Mosteller's [D]. */
    public @Nullable Double value(RenalInput input) {
        return switch (input) {
            case SEX -> null;
            case AGE -> age == null ? null : age.years();
            case BODY_SURFACE -> values.containsKey(input) ? values.get(input) : mosteller();
            default -> values.get(input);
        };
    }

    /** A number that was checked to be there. */
    double number(RenalInput input) {
        var value = value(input);
        if (value == null) {
            throw new IllegalStateException(input + " is asked for before it is checked");
        }
        return value;
    }

    double completedYears() {
        return Math.floor(number(RenalInput.AGE));
    }

    boolean isFemale() {
        return sex == Sex.FEMALE;
    }

    private @Nullable Double mosteller() {
        return Equation.BSA_MOSTELLER.estimate(this) instanceof Estimate.Known known ? known.value() : null;
    }
}

package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;

/**
 * Whether a number can be, and whether it is to be asked about. The factors are the project's own [D]: they exist to catch
 * slips of the pen and units that were mixed up, and never change a value.
 */
public final class Plausibility {

    /** A number this many times the usual one, or its inverse, may have been given in another unit [D]. */
    private static final BigDecimal UNIT_SLIP = new BigDecimal("3");

    /** A unit is proposed only if the number in it lies within this many times the usual one [D]. */
    private static final BigDecimal CLOSE = new BigDecimal("2.5");

    /** Jumps that are asked about: to so many times the last value or its inverse, in blood [D]. */
    private static final BigDecimal BLOOD_JUMP = new BigDecimal("2");

    /** The same in urine, which varies more [D]. */
    private static final BigDecimal URINE_JUMP = new BigDecimal("10");

    /** What is to be said of a number. */
    public sealed interface Finding {

        /**
         * Cannot be: outside the limits of the catalogue, or less than nothing.
         *
         * @param instead a unit in which the number could be; null if there is none
         */
        record Impossible(@Nullable LabUnit instead) implements Finding {}

        /** Off by about the factor between two units, against the person's own history. */
        record OtherUnit(Ratio ratio, LabUnit instead, BigDecimal standard) implements Finding {}

        /** Far from the last value. */
        record Jump(Ratio ratio, History.Point last) implements Finding {}

        /** Outside what is usual in anybody. */
        record Unusual() implements Finding {}

        /** Nothing is to be asked. */
        record Plausible() implements Finding {}

        /** True if somebody has to answer before it is saved. */
        default boolean asks() {
            return switch (this) {
                case OtherUnit _, Jump _, Unusual _ -> true;
                case Impossible _, Plausible _ -> false;
            };
        }
    }

    /**
     * How far a number is from another one.
     *
     * @param times the greater divided by the lesser, at least 1
     * @param isMore true if the number is the greater
     */
    public record Ratio(BigDecimal times, boolean isMore) {

        static Ratio of(BigDecimal number, BigDecimal other) {
            boolean isMore = number.compareTo(other) >= 0;
            var greater = isMore ? number : other;
            var lesser = isMore ? other : number;
            return new Ratio(greater.divide(lesser, MathContext.DECIMAL64), isMore);
        }
    }

    private Plausibility() {}

    public static Finding of(Analyte analyte, Quantity quantity, LocalDate day, History history) {
        var standard = quantity.standard();
        var usual = history.usual(day).filter(value -> value.signum() > 0);
        if (!analyte.limits().isPossible(standard) || isLessThanNothing(quantity)) {
            return new Finding.Impossible(possible(analyte, quantity, usual.orElse(null)));
        }
        var slip = usual.flatMap(value -> otherUnit(analyte, quantity, value));
        if (slip.isPresent()) {
            return slip.get();
        }
        if (!analyte.limits().isUsual(standard)) {
            return new Finding.Unusual();
        }
        return jump(analyte, quantity, day, history).orElseGet(Finding.Plausible::new);
    }

    private static boolean isLessThanNothing(Quantity quantity) {
        return switch (quantity.comparison()) {
            case LESS -> quantity.number().signum() <= 0;
            case AT_MOST, EXACT, AT_LEAST, GREATER -> quantity.number().signum() < 0 && !mayBeNegative(quantity);
        };
    }

    /** A temperature in degrees Fahrenheit or Celsius. */
    private static boolean mayBeNegative(Quantity quantity) {
        return quantity.unit().before().signum() != 0;
    }

    /** A unit in which the number could be, the closest to the usual value first. */
    private static @Nullable LabUnit possible(Analyte analyte, Quantity quantity, @Nullable BigDecimal usual) {
        var units =
                others(analyte, quantity).filter(unit -> analyte.limits().isUsual(unit.toStandard(quantity.number())));
        return usual == null
                ? units.findFirst().orElse(null)
                : units.filter(unit -> unit.toStandard(quantity.number()).signum() > 0)
                        .min(Comparator.comparing(unit -> apart(quantity, unit, usual)))
                        .orElse(null);
    }

    private static Optional<Finding> otherUnit(Analyte analyte, Quantity quantity, BigDecimal usual) {
        var standard = quantity.standard();
        if (!quantity.isExact() || standard.signum() <= 0) {
            return Optional.empty();
        }
        var ratio = Ratio.of(standard, usual);
        if (ratio.times().compareTo(UNIT_SLIP) < 0) {
            return Optional.empty();
        }
        return others(analyte, quantity)
                .filter(unit -> apart(quantity, unit, usual).compareTo(CLOSE) <= 0)
                .min(Comparator.comparing(unit -> apart(quantity, unit, usual)))
                .map(unit -> new Finding.OtherUnit(ratio, unit, unit.toStandard(quantity.number())));
    }

    private static Optional<Finding> jump(Analyte analyte, Quantity quantity, LocalDate day, History history) {
        if (!quantity.isExact() || quantity.standard().signum() <= 0) {
            return Optional.empty();
        }
        var limit = analyte.specimen().en().contains("urine") ? URINE_JUMP : BLOOD_JUMP;
        return history.before(day)
                .filter(last -> last.standard().signum() > 0)
                .map(last -> new Finding.Jump(Ratio.of(quantity.standard(), last.standard()), last))
                .filter(jump -> Quantity.compare(jump.ratio().times(), limit) > 0)
                .map(jump -> jump);
    }

    /** Units that would make another value of the number. */
    private static Stream<LabUnit> others(Analyte analyte, Quantity quantity) {
        return analyte.units().stream().filter(unit -> !sameFactor(unit, quantity.unit()));
    }

    private static BigDecimal apart(Quantity quantity, LabUnit unit, BigDecimal usual) {
        return Ratio.of(unit.toStandard(quantity.number()), usual).times();
    }

    private static boolean sameFactor(LabUnit one, LabUnit other) {
        return one.before().compareTo(other.before()) == 0
                && one.times().multiply(other.by()).compareTo(other.times().multiply(one.by())) == 0;
    }
}

package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;

/**
 * Whether a number can be, and whether it is to be asked about. The factors are the project's own [D]: they exist to catch
 * slips of the pen and units that were mixed up, and never change a value.
 */
public final class Plausibility {

    /** A number this many times the usual one, or its inverse, may have been given in another unit [D]. */
    private static final double UNIT_SLIP = 3;

    /** A unit is proposed only if the number in it lies within this many times the usual one [D]. */
    private static final double CLOSE = 2.5;

    /** Jumps that are asked about: to so many times the last value or its inverse, in blood [D]. */
    private static final double BLOOD_JUMP = 2;

    /** The same in urine, which varies more [D]. */
    private static final double URINE_JUMP = 10;

    /** What is to be said of a number. */
    public sealed interface Finding {

        /** Cannot be: outside the limits of the catalogue, or less than nothing. */
        record Impossible(Optional<LabUnit> instead) implements Finding {}

        /** Off by about the factor between two units, against the person's own history. */
        record OtherUnit(double times, LabUnit instead, BigDecimal standard) implements Finding {}

        /** Far from the last value. */
        record Jump(double times, History.Point last) implements Finding {}

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

    private Plausibility() {}

    public static Finding of(Analyte analyte, Quantity quantity, LocalDate day, History history) {
        var standard = quantity.standard();
        var usual = history.usual(day).filter(value -> value.signum() > 0);
        if (!analyte.limits().isPossible(standard) || isLessThanNothing(quantity)) {
            return new Finding.Impossible(possible(analyte, quantity, usual));
        }
        var slip = usual.flatMap(value -> otherUnit(analyte, quantity, value));
        if (slip.isPresent()) {
            return slip.get();
        }
        if (!analyte.limits().isUsual(standard)) {
            return new Finding.Unusual();
        }
        return jump(analyte, quantity, day, history)
                .<Finding>map(found -> found)
                .orElseGet(Finding.Plausible::new);
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
    private static Optional<LabUnit> possible(Analyte analyte, Quantity quantity, Optional<BigDecimal> usual) {
        return analyte.units().stream()
                .filter(unit -> !sameFactor(unit, quantity.unit()))
                .filter(unit -> analyte.limits().isUsual(unit.toStandard(quantity.number())))
                .min(Comparator.comparingDouble(unit -> usual.map(
                                value -> distance(unit.toStandard(quantity.number()), value))
                        .orElse(0.0)));
    }

    private static Optional<Finding> otherUnit(Analyte analyte, Quantity quantity, BigDecimal usual) {
        var standard = quantity.standard();
        if (!quantity.isExact() || standard.signum() <= 0 || distance(standard, usual) < Math.log(UNIT_SLIP)) {
            return Optional.empty();
        }
        return analyte.units().stream()
                .filter(unit -> !sameFactor(unit, quantity.unit()))
                .filter(unit -> distance(unit.toStandard(quantity.number()), usual) <= Math.log(CLOSE))
                .min(Comparator.comparingDouble(unit -> distance(unit.toStandard(quantity.number()), usual)))
                .map(unit -> new Finding.OtherUnit(ratio(standard, usual), unit, unit.toStandard(quantity.number())));
    }

    private static Optional<Finding> jump(Analyte analyte, Quantity quantity, LocalDate day, History history) {
        if (!quantity.isExact() || quantity.standard().signum() <= 0) {
            return Optional.empty();
        }
        double limit = analyte.specimen().en().contains("urine") ? URINE_JUMP : BLOOD_JUMP;
        return history.before(day)
                .filter(last -> last.standard().signum() > 0)
                .filter(last -> distance(quantity.standard(), last.standard()) > Math.log(limit) + 1e-9)
                .map(last -> new Finding.Jump(ratio(quantity.standard(), last.standard()), last));
    }

    private static boolean sameFactor(LabUnit one, LabUnit other) {
        return one.before().compareTo(other.before()) == 0
                && one.times().multiply(other.by()).compareTo(other.times().multiply(one.by())) == 0;
    }

    /** How far two numbers are apart, the same both ways. */
    private static double distance(BigDecimal one, BigDecimal other) {
        return Math.abs(Math.log(ratio(one, other)));
    }

    private static double ratio(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL64).doubleValue();
    }
}

package visitwise.storage.labcatalogue;

import java.math.BigDecimal;
import visitwise.domain.lab.LabUnit;

/**
 * The way from one unit to another: (value + before) x factor, exactly.
 *
 * @param before other than 0 for temperatures only
 */
record Scaling(Fraction before, Fraction factor) {

    /** From a unit of an analyte to its standard unit. */
    static Scaling toStandard(LabUnit unit) {
        return new Scaling(Fraction.of(unit.before()), Fraction.of(unit.times()).by(Fraction.of(unit.by())));
    }

    BigDecimal of(BigDecimal value) {
        return Fraction.of(value).plus(before).times(factor).decimal();
    }

    /** The way back. */
    Scaling back() {
        return new Scaling(Fraction.ZERO.minus(before.times(factor)), Fraction.ONE.by(factor));
    }

    /** This way, and then another one. */
    Scaling then(Scaling next) {
        return new Scaling(before.plus(next.before.by(factor)), factor.times(next.factor));
    }

    /** As a unit of an analyte, if this is the way to its standard unit. */
    LabUnit unit(String code) {
        return new LabUnit(code, before.decimal(), new BigDecimal(factor.dividend()), new BigDecimal(factor.divisor()));
    }
}

package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Unit;

/** A result beside the one before, and in other units. */
final class ResultsChange {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private ResultsChange() {}

    /** By how many percent the value differs from the one before; empty if one of them is only bounded. */
    static Optional<BigDecimal> percent(FirstAnalyte analyte, Reported before, Reported now) {
        return exact(analyte, before)
                .filter(old -> old.signum() > 0)
                .flatMap(old -> exact(analyte, now)
                        .map(value -> value.subtract(old).multiply(HUNDRED).divide(old, 0, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> exact(FirstAnalyte analyte, Reported reported) {
        if (reported.comparison() != Comparison.EXACT || reported.number() == null || reported.unit() == null) {
            return Optional.empty();
        }
        var number = reported.number();
        return Unit.of(reported.unit()).flatMap(unit -> analyte.converted(number, unit));
    }

    /** The number in another unit, to four digits. */
    static Optional<BigDecimal> in(FirstAnalyte analyte, BigDecimal number, Unit from, Unit to) {
        var compared = analyte.converted(number, from);
        var one = analyte.converted(BigDecimal.ONE, to);
        return compared.flatMap(value -> one.map(factor -> plain(value.divide(factor, FOUR_DIGITS))));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

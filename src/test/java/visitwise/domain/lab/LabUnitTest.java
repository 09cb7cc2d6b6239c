package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LabUnitTest {

    @Test
    void aNumberInTheStandardUnitKeepsItsDigits() {
        var unit = LabUnit.of("g/L", "1");

        assertThat(unit.toStandard(new BigDecimal("0.10"))).hasToString("0.10");
        assertThat(unit.fromStandard(new BigDecimal("0.10"))).hasToString("0.10");
    }

    @Test
    void moreThan34DigitsAreRoundedByWhateverIsDivided() {
        var long36 = new BigDecimal("0.123456789012345678901234567890123456");

        assertThat(LabUnit.of("g/L", "1").toStandard(long36)).hasToString("0.1234567890123456789012345678901235");
    }

    @Test
    void aPartIsWorkedOutTo34Digits() {
        var perLitre = new LabUnit("U/L", BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("60"));

        assertThat(perLitre.toStandard(new BigDecimal("60"))).hasToString("1");
        assertThat(perLitre.toStandard(BigDecimal.ONE)).hasToString("0.01666666666666666666666666666666667");
        assertThat(perLitre.fromStandard(BigDecimal.ONE)).isEqualByComparingTo("60");
    }

    @Test
    void theLastDigitOfAConversionMakesNoHalfLess() {
        var minutes = LabUnit.of("min", "1");
        var hours = LabUnit.of("h", "60");
        var half = new BigDecimal("950691.48665");
        var back = Quantity.exactly(half, minutes).in(hours).in(minutes).number();

        assertThat(back).isNotEqualByComparingTo(half);
        assertThat(Quantity.compare(back, half)).isZero();
        assertThat(Quantity.compare(new BigDecimal("950691.4866"), half)).isNegative();
    }
}

package visitwise.domain.lab.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wilson's interval beside published ones. */
class ShareTest {

    private static final BigDecimal NEAR = new BigDecimal("0.00006");

    /** Newcombe, Stat Med 1998;17:857, Table I, method 3: score, no correction. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void asNewcombePrintsIt(int numerator, int denominator, BigDecimal lower, BigDecimal upper) {
        var share = Share.of(numerator, denominator).orElseThrow();
        assertThat(share.lower()).isCloseTo(lower, within(NEAR));
        assertThat(share.upper()).isCloseTo(upper, within(NEAR));
    }

    @Test
    void nobodyAndEverybodyEndExactly() {
        assertThat(Share.of(0, 7).orElseThrow().lower()).isZero();
        var all = Share.of(20, 20).orElseThrow();
        assertThat(all.upper()).isEqualTo(BigDecimal.ONE);
        assertThat(all.lower()).isCloseTo(new BigDecimal("0.8389"), within(NEAR));
        assertThat(all.share()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void ofNobodyNothingCanBeSaid() {
        assertThat(Share.of(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void aPartIsNotMoreThanTheWhole(int numerator, int denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(numerator, denominator));
    }
}

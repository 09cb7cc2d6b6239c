package visitwise.domain.lab.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;

class MiddleTest {

    private static Middle of(String... values) {
        return Middle.of(Arrays.stream(values).map(MiddleTest::value).toList());
    }

    private static Middle.Value value(String text) {
        return switch (text.charAt(0)) {
            case '<' -> new Middle.Value(Comparison.LESS, new BigDecimal(text.substring(1)));
            case '>' -> new Middle.Value(Comparison.GREATER, new BigDecimal(text.substring(1)));
            default -> new Middle.Value(Comparison.EXACT, new BigDecimal(text));
        };
    }

    @Test
    void fewerThanThreeValuesHaveNone() {
        assertThat(of()).isEqualTo(new Middle.TooFew(0));
        assertThat(of("5", "6")).isEqualTo(new Middle.TooFew(2));
    }

    @Test
    void exactValuesAreToldAsQuartiles() {
        assertThat(of("1", "2", "3"))
                .isEqualTo(
                        new Middle.Told(Quartiles.of(Arrays.asList(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal(3)))
                                .orElseThrow()));
    }

    @Test
    void aBoundFarOutsideTheQuartilesChangesNothing() {
        assertThat(of("<1", "5", "6", "7", ">90")).isInstanceOf(Middle.Told.class);
    }

    @Test
    void aBoundThatReachesAQuartileLeavesItOpen() {
        assertThat(of("<1", "<2", "6", "7", "9")).isEqualTo(new Middle.CannotTell(5, 2));
        assertThat(of("1", ">2", "3")).isEqualTo(new Middle.CannotTell(3, 1));
    }
}

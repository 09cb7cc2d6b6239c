package visitwise.domain.lab.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quartiles of type 7, by hand: the value at place (n - 1) x p. */
class QuartilesTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 5",
        "1 2, 1.25, 1.5, 1.75",
        "3 1 2, 1.5, 2, 2.5",
        "4 2 3 1, 1.75, 2.5, 3.25",
        "5 3 1 4 2, 2, 3, 4",
        "10 10 10 90, 10, 10, 30",
        "-1 0.5 2 3 7 9, 0.875, 2.5, 6"
    })
    void byHand(String values, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        var numbers = Arrays.stream(values.split(" ", -1)).map(BigDecimal::new).toList();
        var found = Quartiles.of(numbers).orElseThrow();
        assertThat(found.count()).isEqualTo(numbers.size());
        assertThat(found.lower()).isEqualByComparingTo(lower);
        assertThat(found.median()).isEqualByComparingTo(median);
        assertThat(found.upper()).isEqualByComparingTo(upper);
    }

    @Test
    void ofNoValuesThereAreNone() {
        assertThat(Quartiles.of(List.of())).isEmpty();
    }
}

package visitwise.domain.lab.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What holds of shares and quartiles whatever the numbers. */
class TrendPropertyTest {

    @Property
    void theShareLiesInItsInterval(
            @ForAll @IntRange(min = 1, max = 5000) int denominator, @ForAll @IntRange(max = 5000) int part) {
        int numerator = part % (denominator + 1);
        var share = Share.of(numerator, denominator).orElseThrow();
        assertThat(share.lower()).isGreaterThanOrEqualTo(BigDecimal.ZERO).isLessThanOrEqualTo(share.share());
        assertThat(share.upper()).isLessThanOrEqualTo(BigDecimal.ONE).isGreaterThanOrEqualTo(share.share());
        assertThat(share.lower()).isLessThan(share.upper());
    }

    @Property
    void quartilesAreInOrderAndWithinTheValues(@ForAll @NotEmpty List<BigDecimal> values) {
        var found = Quartiles.of(values).orElseThrow();
        var sorted = values.stream().sorted().toList();
        assertThat(List.of(sorted.getFirst(), found.lower(), found.median(), found.upper(), sorted.getLast()))
                .isSortedAccordingTo(BigDecimal::compareTo);
    }
}

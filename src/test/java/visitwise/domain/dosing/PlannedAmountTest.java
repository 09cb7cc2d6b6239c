package visitwise.domain.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import visitwise.domain.protocol.Regimen;
import visitwise.storage.protocolfile.ProtocolFiles;

class PlannedAmountTest {

    private static Regimen.Infusions regimen(String protocol, String arm) {
        var found = ProtocolFiles.shipped(protocol).orElseThrow().arm(arm).orElseThrow();
        return (Regimen.Infusions) found.regimen();
    }

    @Test
    void aFlatDoseIgnoresTheWeight() {
        assertThat(PlannedAmount.of(regimen("ISRCTN62094626", "MSC"), new BigDecimal("28.6")))
                .isEqualTo(new PlannedAmount.Flat(new Amount(new BigDecimal("20"), "10^6 cells")));
    }

    @Test
    void aDosePerKilogramShowsItsArithmetic() {
        var amount = PlannedAmount.of(regimen("NCT06731192", "MSC"), new BigDecimal("18.45"));
        assertThat(amount)
                .isEqualTo(new PlannedAmount.ByWeight(
                        new BigDecimal("2"),
                        new BigDecimal("18.45"),
                        new Amount(new BigDecimal("36.90"), "10^6 cells")));
    }

    @Test
    void withoutAWeightThereIsNoAmount() {
        assertThat(PlannedAmount.of(regimen("NCT04318600", "MSC"), null))
                .isEqualTo(new PlannedAmount.WeightMissing(new BigDecimal("1"), "10^6 cells"));
    }

    @Test
    void aPlaceboMayHaveNoAmount() {
        assertThat(PlannedAmount.of(regimen("NCT07240987", "NON-HN"), BigDecimal.TEN))
                .isEqualTo(new PlannedAmount.NotStated());
    }
}

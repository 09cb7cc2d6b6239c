package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.RenalInput;

class KeptReasonTest {

    @Test
    void whatWasKeptIsToldWithTheSameInputsAndEquations() {
        var reason = Message.of("renal.noNumber.missing", RenalInput.HEIGHT, Equation.CKID_U25_CR_2021);
        assertThat(KeptReason.kept(reason)).isEqualTo("renal.noNumber.missing|HEIGHT|CKID_U25_CR_2021");
        assertThat(KeptReason.told(KeptReason.kept(reason))).isEqualTo(reason);
    }

    @Test
    void aNumberIsToldAsItWasKept() {
        var reason = Message.of(
                "renal.noNumber.below",
                RenalInput.AGE,
                new BigDecimal("0.5"),
                new BigDecimal("1"),
                Equation.CKID_U25_CR_2021);
        assertThat(KeptReason.told(KeptReason.kept(reason)))
                .isEqualTo(Message.of("renal.noNumber.below", RenalInput.AGE, "0.5", "1", Equation.CKID_U25_CR_2021));
    }

    @Test
    void aReasonWithoutPlacesIsItsKey() {
        assertThat(KeptReason.told("results.derived.inputsGone")).isEqualTo(Message.of("results.derived.inputsGone"));
    }
}

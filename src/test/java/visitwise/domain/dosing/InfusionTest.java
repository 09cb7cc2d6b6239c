package visitwise.domain.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.ParticipantId;

class InfusionTest {

    private static final ParticipantId ID = new ParticipantId(new UUID(1, 2));

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 16, 23, 50);

    @Test
    void aDoseIsGivenOnTheDayItStarts() {
        assertThat(infusion("64.5", START, START.plusHours(1)).givenOn()).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void nothingGivenIsNoDose() {
        assertThat(infusion("0.0", START, null).givenOn()).isEmpty();
        assertThat(Infusion.planned(ID, null, 1, amount("65")).givenOn()).isEmpty();
    }

    @Test
    void anInfusionCannotStopBeforeItStarts() {
        assertThatThrownBy(() -> infusion("65", START, START.minusMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dosesAreCountedFromOne() {
        assertThatThrownBy(() -> Infusion.planned(ID, null, 0, amount("65")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountIsNotNegativeAndHasAUnit() {
        assertThatThrownBy(() -> amount("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stoppingEarlyAndReopeningNeedAReason() {
        var day = START.toLocalDate();
        assertThatThrownBy(() -> new DosingClosure(ID, DosingClosure.State.EARLY, day, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DosingClosure(ID, DosingClosure.State.REOPENED, day, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DosingClosure(ID, DosingClosure.State.COMPLETE, day, null).explanation())
                .isEmpty();
    }

    private static Infusion infusion(String actual, LocalDateTime started, LocalDateTime stopped) {
        return new Infusion(ID, null, 1, amount("65"), null, amount(actual), "L1", started, stopped, null, null, null);
    }

    private static Amount amount(String value) {
        return new Amount(new BigDecimal(value), "10^6 cells");
    }
}

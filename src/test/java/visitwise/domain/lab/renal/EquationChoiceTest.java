package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.panel.KidneyEquations;

/** Which equation a participant is followed with. */
class EquationChoiceTest {

    private static final EquationChoice CHILD = choice(17.99);
    private static final EquationChoice ADULT = choice(18);

    private static EquationChoice choice(double age) {
        return Objects.requireNonNull(KidneyEquations.atEnrolment(
                        new Age(age), Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021, Equation.BSA_MOSTELLER)
                .choice());
    }

    @ParameterizedTest
    @CsvSource({
        "1, CKID_U25_CR_2021, CKID_U25_AVG_2021",
        "17.99, CKID_U25_CR_2021, CKID_U25_AVG_2021",
        "18, CKDEPI_CR_2021, CKDEPI_CRCYS_2021",
        "60, CKDEPI_CR_2021, CKDEPI_CRCYS_2021"
    })
    void theAgeOfEnrolmentDecides(double age, Equation endpoint, Equation supporting) {
        assertThat(choice(age)).isEqualTo(new EquationChoice(endpoint, List.of(supporting)));
    }

    @Test
    void thereIsNoneBelowOneYear() {
        var tooYoung = KidneyEquations.atEnrolment(
                new Age(0.99), Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021, Equation.BSA_MOSTELLER);
        assertThat(tooYoung.endpoint()).isEmpty();
    }

    @Test
    void whoIsEnrolledAsAChildStaysOnU25UpTo25() {
        assertThat(CHILD.hasLeftValidity(new Age(18))).isFalse();
        assertThat(CHILD.series(new Age(25))).containsExactly(Equation.CKID_U25_CR_2021);
    }

    @Test
    void afterThatBothSeriesAreShown() {
        assertThat(CHILD.hasLeftValidity(new Age(25.01))).isTrue();
        assertThat(CHILD.series(new Age(25.01))).containsExactly(Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021);
    }

    @Test
    void anAdultIsFollowedWithOneEquation() {
        assertThat(ADULT.hasLeftValidity(new Age(80))).isFalse();
        assertThat(ADULT.series(new Age(80))).containsExactly(Equation.CKDEPI_CR_2021);
    }
}

package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.quantity;
import static visitwise.domain.lab.panel.Sheets.size;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.panel.Derived.Outcome;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Sex;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** A value that is only bounded gives no number where none that it can stand for would give one. */
class BeyondValidityTest {

    private static Derived edge(Equation equation, String analyte, Comparison comparison, String number, String unit) {
        var boy = new Person(Sex.MALE, DAY.minusYears(12), List.of(size(DAY, "150", "40")));
        var values = Sheets.values(Map.of(analyte, quantity(analyte, comparison, number, unit)));
        return new Derivation(boy, Specimens.by(equation), new DayAndTime(DAY, null), values, null)
                .all()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "CKID_U25_CR_2021, CREAT_S, GREATER, 10, mg/dL",
        "CKID_U25_CR_2021, CREAT_S, AT_LEAST, 10, mg/dL",
        "CKID_U25_CR_2021, CREAT_S, GREATER, 884, umol/L",
        "CKID_U25_CR_2021, CREAT_S, LESS, 0.1, mg/dL",
        "CKID_U25_CR_2021, CREAT_S, AT_MOST, 0.1, mg/dL",
        "CKID_U25_CYS_2021, CYSTATC_S, GREATER, 8, mg/L",
        "CKID_U25_CYS_2021, CYSTATC_S, LESS, 0.2, mg/L"
    })
    void aBoundThatLeavesTheValidityGivesNoNumber(
            Equation equation, String analyte, Comparison comparison, String number, String unit) {
        assertThat(edge(equation, analyte, comparison, number, unit).outcome())
                .isInstanceOfSatisfying(
                        Outcome.None.class,
                        none -> assertThat(none.reason())
                                .extracting(Message::key)
                                .isEqualTo("renal.noNumber.beyond"));
    }

    @Test
    void aBoundThatLeavesTheValidityIsToldWithItsSign() {
        var outcome = edge(Equation.CKID_U25_CR_2021, "CREAT_S", Comparison.GREATER, "10", "mg/dL")
                .outcome();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.None.class,
                        none -> assertThat(new Messages(Language.EN).text(none.reason()))
                                .contains("> 10", "limit 10"));
    }

    @ParameterizedTest
    @CsvSource({
        "CKID_U25_CR_2021, CREAT_S, LESS, 10, mg/dL, GREATER",
        "CKID_U25_CR_2021, CREAT_S, GREATER, 0.1, mg/dL, LESS",
        "CKID_U25_CR_2021, CREAT_S, GREATER, 9.9, mg/dL, LESS",
        "CKID_U25_CYS_2021, CYSTATC_S, LESS, 0.3, mg/L, GREATER"
    })
    void aBoundWithinTheValidityBoundsTheNumber(
            Equation equation, String analyte, Comparison comparison, String number, String unit, Comparison told) {
        assertThat(edge(equation, analyte, comparison, number, unit).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Value.class,
                        value -> assertThat(value.comparison()).isEqualTo(told));
    }
}

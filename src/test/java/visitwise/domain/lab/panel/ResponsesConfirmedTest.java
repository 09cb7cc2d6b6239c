package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.ResponsesTest.blood;
import static visitwise.domain.lab.panel.ResponsesTest.bounded;
import static visitwise.domain.lab.panel.ResponsesTest.judge;
import static visitwise.domain.lab.panel.ResponsesTest.urine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSets;

/** Which visit confirms a response, and which does not. */
class ResponsesConfirmedTest {

    @Test
    void onlyTheNextPlannedVisitConfirms() {
        var before = urine("SCR", -30, "600");
        var today = urine("D21", 0, "100");
        var unplanned = urine(null, 1, "100");
        var sameVisit = urine("D21", 1, "100");
        var worse = urine("M1", 30, "500");

        assertThat(judge(RuleSets.ALPORT_DEFAULT, today, before, unplanned, sameVisit)
                        .confirmation())
                .isEqualTo(ConfirmationState.AWAITED);
        assertThat(judge(RuleSets.ALPORT_DEFAULT, today, before, unplanned, worse)
                        .confirmation())
                .isEqualTo(ConfirmationState.NOT_CONFIRMED);
        assertThat(judge(
                                RuleSets.ALPORT_DEFAULT,
                                today,
                                before,
                                unplanned,
                                urine("M1", 30, "90"),
                                urine("M2", 60, "500"))
                        .confirmation())
                .isEqualTo(ConfirmationState.CONFIRMED);
    }

    @Test
    void aPlannedVisitWithoutSuchAValueDoesNotConfirm() {
        var today = urine("D21", 0, "100");

        assertThat(judge(RuleSets.ALPORT_DEFAULT, today, urine("SCR", -30, "600"), blood("M1", 30, "50"))
                        .confirmation())
                .isEqualTo(ConfirmationState.AWAITED);
    }

    @Test
    void aPlannedVisitWithoutSuchAValueIsPassedOver() {
        var today = urine("D21", 0, "100");
        var before = urine("SCR", -30, "600");
        var withoutUrine = blood("M1", 30, "50");

        assertThat(judge(RuleSets.ALPORT_DEFAULT, today, before, withoutUrine, urine("M2", 60, "90"))
                        .confirmation())
                .isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(judge(RuleSets.ALPORT_DEFAULT, today, before, withoutUrine, urine("M2", 60, "500"))
                        .confirmation())
                .isEqualTo(ConfirmationState.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "90, LESS, 9000, CONFIRMED",
        "500, LESS, 9000, NOT_CONFIRMED",
        "90, GREATER, 9000, NOT_CONFIRMED",
        "500, LESS, 150, CONFIRMED"
    })
    void theLastValueOfTheNextVisitThatCanBeJudgedConfirmsOrNot(
            String protein, Comparison comparison, String ratio, ConfirmationState state) {
        assertThat(judge(
                                RuleSets.ALPORT_DEFAULT,
                                urine("D21", 0, "100"),
                                urine("SCR", -30, "600"),
                                urine("M1", 30, protein),
                                bounded("M1", 31, comparison, ratio))
                        .confirmation())
                .isEqualTo(state);
    }

    @Test
    void aNextVisitOfWhichNothingCanBeJudgedLeavesTheResponseAwaited() {
        assertThat(judge(
                                RuleSets.ALPORT_DEFAULT,
                                urine("D21", 0, "100"),
                                urine("SCR", -30, "600"),
                                bounded("M1", 30, Comparison.LESS, "9000"),
                                bounded("M1", 31, Comparison.LESS, "8000"))
                        .confirmation())
                .isEqualTo(ConfirmationState.AWAITED);
    }
}

package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.domain.participant.DayAndTime;

/** Red cells in urine that are too numerous to count are judged as many, never passed over. */
class TooManyCellsTest {

    private static final DayAndTime DOSE = new DayAndTime(DAY.minusDays(20), LocalTime.of(10, 0));
    private static final String FIELD = "RBC_U_HPF";
    private static final String VOLUME = "RBC_U_VOL";

    private static Sample counted(String visit, int days, String perField) {
        return Specimens.boy(visit, days, null, Map.of(FIELD, Sheets.quantity(FIELD, perField, "/[HPF]")));
    }

    private static Sample perVolume(String visit, int days, String cells) {
        return Specimens.boy(visit, days, null, Map.of(VOLUME, Sheets.quantity(VOLUME, cells, "10*6/L")));
    }

    private static Sample said(String visit, int days, String analyte, String answer) {
        return Specimens.boy(
                visit, new DayAndTime(DAY.plusDays(days), null), new Values(Map.of(), Map.of(analyte, answer)), null);
    }

    private static Sample tooMany(String visit, int days) {
        return said(visit, days, FIELD, TypedResult.TOO_MANY);
    }

    private static Responses responses(Sample... samples) {
        return new Responses(new Course(List.of(samples), DOSE), null);
    }

    /** Of the last of the specimens. */
    private static Judgement judge(RuleSet rules, Sample... samples) {
        return responses(samples).judge(rules, samples[samples.length - 1]).orElseThrow();
    }

    private static Judgement judge(Sample... samples) {
        return judge(RuleSets.HEMATURIA_DEFAULT.rules(), samples);
    }

    @Test
    void aVisitThatEndsTooNumerousToCountIsNoRemissionByTheNumberBefore() {
        var before = counted("SCR", -30, "45");
        var few = counted("D21", 0, "2");
        var many = tooMany("D21", 1);

        for (var judged : List.of(judge(before, few, many), judge(before, many, few))) {
            assertThat(judged.category()).isEqualTo(Category.CANNOT_TELL);
            var value = judged.basis().value();
            assertThat(value).isNotNull();
            assertThat(value.quantity().comparison()).isEqualTo(Comparison.GREATER);
            assertThat(value.quantity().number()).isEqualByComparingTo("5");
        }
        assertThat(judge(before, few).category()).isEqualTo(Category.REMISSION);
    }

    @ParameterizedTest
    @CsvSource({"45, CANNOT_TELL", "10, NOT_REMISSION"})
    void moreThanHalfOfAFewIsNoRemission(String baseline, Category category) {
        assertThat(judge(counted("SCR", -30, baseline), tooMany("D21", 0)).category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"100, CANNOT_TELL", "16, NOT_REMISSION"})
    void theSameHoldsPerVolume(String baseline, Category category) {
        assertThat(judge(perVolume("SCR", -30, baseline), said("D21", 0, VOLUME, TypedResult.TOO_MANY))
                        .category())
                .isEqualTo(category);
    }

    @Test
    void tooNumerousToCountBeforeTreatmentIsTheBaselineAndNotAnOlderNumber() {
        var screening = counted("SCR", -40, "20");
        var last = tooMany("D-1", -21);
        var course = responses(screening, last, counted("D21", 0, "8"));

        assertThat(course.baseline(UnitFamily.CELLS_PER_FIELD)).isInstanceOfSatisfying(Baseline.Found.class, found -> {
            assertThat(found.used().getFirst().specimen()).isEqualTo(last.collected());
            assertThat(found.reading().quantity().isExact()).isFalse();
        });
        assertThat(judge(screening, last, counted("D21", 0, "8")).category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(judge(screening, last, counted("D21", 0, "2")).category()).isEqualTo(Category.REMISSION);
        assertThat(judge(screening, last, tooMany("D21", 0)).category()).isEqualTo(Category.CANNOT_TELL);
    }

    @Test
    void aLaterNumberOfTheVisitStandsAndALineThatWasNotDoneIsPassedOver() {
        var before = counted("SCR", -30, "45");

        assertThat(judge(before, tooMany("D21", 0), counted("D21", 1, "2")).category())
                .isEqualTo(Category.REMISSION);
        assertThat(judge(before, counted("D21", 0, "2"), said("D21", 1, FIELD, SheetCheck.NOT_DONE))
                        .category())
                .isEqualTo(Category.REMISSION);
    }

    @Test
    void cellsPerVolumeDoNotTellAResponseBesideAFullField() {
        var beforeField = counted("SCR", -30, "45");
        var beforeVolume = perVolume("SCR", -30, "100");

        assertThat(judge(beforeField, beforeVolume, tooMany("D21", 0), perVolume("D21", 0, "5"))
                        .category())
                .isEqualTo(Category.CANNOT_TELL);
        assertThat(judge(beforeVolume, tooMany("D21", 0), perVolume("D21", 0, "500"))
                        .category())
                .isEqualTo(Category.NOT_REMISSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "40"})
    void noKindOfCountTellsAResponseBesideAnotherThatIsTooMany(String cells) {
        var beforeVolume = perVolume("SCR", -30, "100");
        var beforeField = counted("SCR", -30, "45");
        var volumeFull = said("D21", 0, VOLUME, TypedResult.TOO_MANY);

        assertThat(judge(beforeVolume, perVolume("D21", 0, cells)).category().isResponse())
                .isTrue();
        assertThat(judge(beforeVolume, tooMany("D21", 0), perVolume("D21", 0, cells)))
                .extracting(Judgement::category, Judgement::remission)
                .containsExactly(Category.NOT_COMPARABLE, Answer.CANNOT_TELL);
        assertThat(judge(beforeField, volumeFull, counted("D21", 0, "2")).category())
                .isEqualTo(Category.NOT_COMPARABLE);
        assertThat(judge(beforeField, counted("D21", 0, "2"), said("D21", 1, VOLUME, TypedResult.TOO_MANY))
                        .category())
                .isEqualTo(Category.NOT_COMPARABLE);
    }

    @Test
    void aFullFieldOfTheNextVisitConfirmsNoCountPerVolume() {
        var rules = RuleSets.HEMATURIA_DEFAULT.rules(
                new RuleSet.Settings(null, RuleSet.Confirmation.NEXT_VISIT, null, null));
        var before = perVolume("SCR", -30, "100");
        var next = perVolume("M1", 30, "5");
        var today = perVolume("D21", 0, "5");

        assertThat(judge(rules, before, next, today).confirmation()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(judge(rules, before, next, tooMany("M1", 30), today).confirmation())
                .isNotEqualTo(ConfirmationState.CONFIRMED);
    }

    @Test
    void aFullFieldAtTheNextVisitSaysThatARemissionDidNotLast() {
        var rules = RuleSets.HEMATURIA_DEFAULT.rules(
                new RuleSet.Settings(null, RuleSet.Confirmation.NEXT_VISIT, null, null));
        var before = counted("SCR", -30, "45");
        var next = counted("M1", 30, "2");
        var today = counted("D21", 0, "2");

        assertThat(judge(rules, before, next, today).confirmation()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(judge(rules, before, next, tooMany("M1", 31), today).confirmation())
                .isEqualTo(ConfirmationState.NOT_CONFIRMED);
    }

    @Test
    void whatItIsTakenForIsSaid() {
        var note = Message.of("response.note.tooMany", new BigDecimal("5"), LabUnit.of("/[HPF]", "1"));
        var before = counted("SCR", -30, "45");

        assertThat(judge(before, tooMany("D21", 0)).notes()).containsExactly(note);
        assertThat(judge(tooMany("SCR", -30), counted("D21", 0, "2")).notes()).containsExactly(note);
        assertThat(judge(before, counted("D21", 0, "2")).notes()).isEmpty();
    }
}

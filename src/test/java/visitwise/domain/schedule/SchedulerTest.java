package visitwise.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.schedule.Plans.ENROLMENT;
import static visitwise.domain.schedule.Plans.FIRST_DOSE;
import static visitwise.domain.schedule.Plans.LAST_DOSE;
import static visitwise.domain.schedule.Plans.afterGap;
import static visitwise.domain.schedule.Plans.dose;
import static visitwise.domain.schedule.Plans.plan;
import static visitwise.domain.schedule.Plans.protocol;
import static visitwise.domain.schedule.Plans.visit;
import static visitwise.domain.schedule.Plans.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.MinimumGap.Since;
import visitwise.domain.protocol.Protocol;

class SchedulerTest {

    /** Two doses a week apart, then a month after the last. */
    private static final Protocol TWO_DOSES =
            protocol(dose(1, FIRST_DOSE, "P0D"), dose(2, FIRST_DOSE, "P7D"), visit("M1", LAST_DOSE, "P1M"));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static History agreed(String firstDose) {
        return History.planned(new AnchorDates(null, day(firstDose), null));
    }

    private static History given(Dosing dosing, DoseGiven... doses) {
        return History.planned(AnchorDates.NONE).with(List.of(doses), dosing);
    }

    private static DueVisit find(List<DueVisit> visits, String code) {
        return visits.stream().filter(v -> v.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28",
        "2028-01-31, P1M, 2028-02-29",
        "2026-01-31, P2M, 2026-03-31",
        "2026-11-30, P3M, 2027-02-28",
        "2028-02-29, P12M, 2029-02-28",
        "2026-11-16, P2W, 2026-11-30",
        "2026-11-16, -P14D, 2026-11-02",
        "2026-12-31, P60W, 2028-02-24",
        "2026-11-16, P0D, 2026-11-16"
    })
    void countsFromTheAnchorItself(String enrolment, String offset, LocalDate expected) {
        var history = History.planned(new AnchorDates(day(enrolment), null, null));
        var visits = plan(protocol(visit("V", ENROLMENT, offset)), history, enrolment);
        assertThat(find(visits, "V").target()).isEqualTo(expected);
        assertThat(find(visits, "V").certainty()).isEqualTo(Certainty.FIRM);
    }

    @Test
    void whatHangsOnTheLastDoseIsProvisionalUntilAllDosesAreGiven() {
        var before = plan(TWO_DOSES, agreed("2026-11-02"), "2026-10-30");
        assertThat(find(before, "DOSE1").certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(find(before, "M1").target()).isEqualTo(day("2026-12-09"));

        var half = given(new Dosing.Open(), new DoseGiven(1, day("2026-11-03")));
        var between = plan(TWO_DOSES, half, "2026-11-04");
        assertThat(find(between, "DOSE2").target()).isEqualTo(day("2026-11-10"));
        assertThat(find(between, "DOSE2").certainty()).isEqualTo(Certainty.FIRM);
        assertThat(find(between, "M1").target()).isEqualTo(day("2026-12-10"));
        assertThat(find(between, "M1").certainty()).isEqualTo(Certainty.PROVISIONAL);

        var all = given(new Dosing.Open(), new DoseGiven(1, day("2026-11-03")), new DoseGiven(2, day("2026-11-12")));
        var after = plan(TWO_DOSES, all, "2026-11-13");
        assertThat(find(after, "M1").target()).isEqualTo(day("2026-12-12"));
        assertThat(find(after, "M1").certainty()).isEqualTo(Certainty.FIRM);
    }

    @Test
    void whenDosingStopsEarlyTheLastDoseGivenCounts() {
        var stopped = given(new Dosing.StoppedEarly(day("2026-11-08"), "fever"), new DoseGiven(1, day("2026-11-03")));
        var visits = plan(TWO_DOSES, stopped, "2026-11-20");
        assertThat(find(visits, "M1").target()).isEqualTo(day("2026-12-03"));
        assertThat(find(visits, "M1").certainty()).isEqualTo(Certainty.FIRM);
        assertThat(find(visits, "DOSE2").state()).isEqualTo(VisitState.NOT_APPLICABLE);
    }

    @Test
    void withoutAnyDoseGivenThereIsNoLastDose() {
        var history = agreed("2026-11-02").with(List.of(), new Dosing.StoppedEarly(day("2026-11-01"), "infection"));
        var visits = plan(TWO_DOSES, history, "2026-11-20");
        assertThat(find(visits, "M1").target()).isNull();
        assertThat(find(visits, "M1").why().message().key()).isEqualTo("schedule.waits.noDoseGiven");
    }

    @Test
    void aVisitWaitsForItsAnchor() {
        var visits = plan(TWO_DOSES, History.planned(AnchorDates.NONE), "2026-11-20");
        assertThat(visits).allSatisfy(v -> {
            assertThat(v.target()).isNull();
            assertThat(v.state()).isEqualTo(VisitState.UPCOMING);
            assertThat(v.why().message().key()).isEqualTo("schedule.waits.firstDose");
        });
    }

    @Test
    void theFirstDoseMayItselfBePlannedFromEnrolment() {
        var protocol = protocol(dose(1, ENROLMENT, "P3D"), dose(2, FIRST_DOSE, "P7D"), visit("M1", LAST_DOSE, "P1M"));
        var history = History.planned(new AnchorDates(day("2026-11-01"), null, null));
        var visits = plan(protocol, history, "2026-11-01");
        assertThat(find(visits, "DOSE2").target()).isEqualTo(day("2026-11-11"));
        assertThat(find(visits, "M1").target()).isEqualTo(day("2026-12-11"));
        assertThat(find(visits, "M1").certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void numberedDosesAndVisitsAreAnchors() {
        var protocol = protocol(
                dose(1, FIRST_DOSE, "P0D"),
                dose(2, new Anchor.Dose(1), "P14D"),
                visit("CALL", new Anchor.Dose(2), "P1D"),
                visit("LAB", new Anchor.Visit("CALL"), "P2D"));
        var history = new History(
                AnchorDates.NONE,
                Map.of("CALL", new VisitOutcome.Occurred(day("2026-11-18"))),
                List.of(),
                List.of(new DoseGiven(1, day("2026-11-02"))),
                new Dosing.Open(),
                new Disposition.InStudy());
        var visits = plan(protocol, history, "2026-11-18");
        assertThat(find(visits, "DOSE2").target()).isEqualTo(day("2026-11-16"));
        assertThat(find(visits, "CALL").target()).isEqualTo(day("2026-11-17"));
        assertThat(find(visits, "LAB").target()).isEqualTo(day("2026-11-20"));
        assertThat(find(visits, "LAB").certainty()).isEqualTo(Certainty.FIRM);
    }

    @Test
    void aGapInsideTheWindowNarrowsIt() {
        var protocol = protocol(
                dose(1, FIRST_DOSE, "P0D"), afterGap(within(dose(2, FIRST_DOSE, "P7D"), 3, 3), 5, Since.PREVIOUS_DOSE));
        var visits = plan(protocol, given(new Dosing.Open(), new DoseGiven(1, day("2026-11-02"))), "2026-11-03");
        assertThat(find(visits, "DOSE2").allowed())
                .isEqualTo(new AllowedDays(day("2026-11-07"), day("2026-11-12"), true));
        assertThat(find(visits, "DOSE2").conflict()).isEmpty();
    }

    @Test
    void anImpossibleGapIsReportedAndNothingIsBent() {
        var protocol = protocol(
                dose(1, FIRST_DOSE, "P0D"),
                dose(2, FIRST_DOSE, "P7D"),
                afterGap(within(dose(3, FIRST_DOSE, "P14D"), 1, 1), 5, Since.PREVIOUS_DOSE));
        var late = given(new Dosing.Open(), new DoseGiven(1, day("2026-11-02")), new DoseGiven(2, day("2026-11-13")));
        var third = find(plan(protocol, late, "2026-11-13"), "DOSE3");
        assertThat(third.target()).isEqualTo(day("2026-11-16"));
        assertThat(third.allowed()).isEqualTo(new AllowedDays(day("2026-11-18"), day("2026-11-17"), true));
        assertThat(third.conflict().orElseThrow().key()).isEqualTo("schedule.problem.impossible");
    }

    @Test
    void aGapPastTheTargetIsReported() {
        var protocol = protocol(
                visit("A", ENROLMENT, "P0D"),
                afterGap(within(visit("B", ENROLMENT, "P2D"), null, 9), 5, Since.PREVIOUS_VISIT));
        var history = History.planned(new AnchorDates(day("2026-11-02"), null, null));
        var b = find(plan(protocol, history, "2026-11-02"), "B");
        assertThat(b.allowed()).isEqualTo(new AllowedDays(day("2026-11-07"), day("2026-11-13"), true));
        assertThat(b.conflict().orElseThrow().key()).isEqualTo("schedule.problem.gapPastTarget");
    }

    @Test
    void theGapCountsFromTheNearestDoseThatWasGiven() {
        var protocol = protocol(
                dose(1, FIRST_DOSE, "P0D"),
                dose(2, FIRST_DOSE, "P7D"),
                afterGap(dose(3, FIRST_DOSE, "P14D"), 5, Since.PREVIOUS_DOSE));
        var history = new History(
                AnchorDates.NONE,
                Map.of("DOSE2", new VisitOutcome.Missed("family away")),
                List.of(),
                List.of(new DoseGiven(1, day("2026-11-02"))),
                new Dosing.Open(),
                new Disposition.InStudy());
        assertThat(find(plan(protocol, history, "2026-11-12"), "DOSE3").allowed())
                .isEqualTo(new AllowedDays(day("2026-11-07"), null, false));
    }

    @Test
    void afterWithdrawalLaterVisitsDoNotApplyAndThePastStays() {
        var protocol =
                protocol(visit("A", ENROLMENT, "P0D"), visit("B", ENROLMENT, "P7D"), visit("C", ENROLMENT, "P14D"));
        var history = new History(
                new AnchorDates(day("2026-11-02"), null, null),
                Map.of("A", new VisitOutcome.Occurred(day("2026-11-02"))),
                List.of(new ExtraVisit(ExtraVisit.Kind.UNSCHEDULED, day("2026-11-05"))),
                List.of(),
                new Dosing.Open(),
                new Disposition.Ended(Disposition.How.WITHDRAWN, day("2026-11-10"), "moved away"));
        var visits = plan(protocol, history, "2026-12-01");
        assertThat(visits)
                .extracting(DueVisit::state)
                .containsExactly(VisitState.DONE_IN_WINDOW, VisitState.CLOSED_NOT_RECORDED, VisitState.NOT_APPLICABLE);
    }

    @Test
    void anEarlyTerminationVisitEndsThePlan() {
        var protocol = protocol(visit("A", ENROLMENT, "P0D"), visit("B", ENROLMENT, "P7D"));
        var history = new History(
                new AnchorDates(day("2026-11-02"), null, null),
                Map.of(),
                List.of(new ExtraVisit(ExtraVisit.Kind.EARLY_TERMINATION, day("2026-11-05"))),
                List.of(),
                new Dosing.Open(),
                new Disposition.InStudy());
        assertThat(plan(protocol, history, "2026-12-01"))
                .extracting(DueVisit::state)
                .containsExactly(VisitState.CLOSED_NOT_RECORDED, VisitState.NOT_APPLICABLE);
    }

    @Test
    void afterAScreenFailureNothingAppliesThatHasNotHappened() {
        var protocol = protocol(visit("A", ENROLMENT, "P0D"), visit("B", ENROLMENT, "P7D"));
        var history = new History(
                new AnchorDates(day("2026-11-02"), null, null),
                Map.of("A", new VisitOutcome.Occurred(day("2026-11-02"))),
                List.of(),
                List.of(),
                new Dosing.Open(),
                new Disposition.ScreenFailure(day("2026-11-03"), "GFR below 60"));
        assertThat(plan(protocol, history, "2026-11-03"))
                .extracting(DueVisit::state)
                .containsExactly(VisitState.DONE_IN_WINDOW, VisitState.NOT_APPLICABLE);
    }

    @Test
    void missedIsOnlyWhatAPersonConfirmed() {
        var protocol = protocol(within(visit("A", ENROLMENT, "P0D"), 1, 1));
        var anchors = new AnchorDates(day("2026-11-02"), null, null);
        assertThat(plan(protocol, History.planned(anchors), "2027-11-02"))
                .extracting(DueVisit::state)
                .containsExactly(VisitState.CLOSED_NOT_RECORDED);
        var confirmed = new History(
                anchors,
                Map.of("A", new VisitOutcome.Missed("typhoon")),
                List.of(),
                List.of(),
                new Dosing.Open(),
                new Disposition.InStudy());
        assertThat(plan(protocol, confirmed, "2027-11-02"))
                .extracting(DueVisit::state)
                .containsExactly(VisitState.MISSED);
    }
}

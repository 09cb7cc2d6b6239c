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
import visitwise.domain.protocol.MinimumGap.Since;
import visitwise.domain.protocol.Protocol;

/** What is recorded of doses out of step with the plan. */
class SchedulerDosingTest {

    /** Two doses a week apart, then a month after the last. */
    private static final Protocol TWO_DOSES =
            protocol(dose(1, FIRST_DOSE, "P0D"), dose(2, FIRST_DOSE, "P7D"), visit("M1", LAST_DOSE, "P1M"));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static DueVisit find(List<DueVisit> visits, String code) {
        return visits.stream().filter(v -> v.code().equals(code)).findFirst().orElseThrow();
    }

    private static History recorded(Dosing dosing, Map<String, VisitOutcome> outcomes, DoseGiven... doses) {
        return new History(
                new AnchorDates(null, day("2026-11-02"), null),
                outcomes,
                List.of(),
                List.of(doses),
                dosing,
                new Disposition.InStudy());
    }

    @Test
    void aDoseVisitThatTookPlaceStillWaitsForItsDose() {
        var outcomes = Map.<String, VisitOutcome>of("DOSE2", new VisitOutcome.Occurred(day("2026-11-10")));
        var first = new DoseGiven(1, day("2026-11-02"));
        var waiting = plan(TWO_DOSES, recorded(new Dosing.Open(), outcomes, first), "2026-11-10");
        assertThat(find(waiting, "M1").target()).isEqualTo(day("2026-12-10"));
        assertThat(find(waiting, "M1").certainty()).isEqualTo(Certainty.PROVISIONAL);

        var withheld = new Dosing.StoppedEarly(day("2026-11-10"), "fever");
        var stopped = plan(TWO_DOSES, recorded(withheld, outcomes, first), "2026-11-10");
        assertThat(find(stopped, "M1").target()).isEqualTo(day("2026-12-02"));
        assertThat(find(stopped, "M1").certainty()).isEqualTo(Certainty.FIRM);
    }

    @Test
    void aDoseTypedInBeforeTheFirstOneIsNotTakenForIt() {
        var second = new DoseGiven(2, day("2026-11-09"));
        var visits = plan(TWO_DOSES, recorded(new Dosing.Open(), Map.of(), second), "2026-11-10");
        assertThat(find(visits, "DOSE1").target()).isEqualTo(day("2026-11-02"));
        assertThat(find(visits, "DOSE1").certainty()).isEqualTo(Certainty.PROVISIONAL);

        var missed = Map.<String, VisitOutcome>of("DOSE1", new VisitOutcome.Missed("infection"));
        var settled = plan(TWO_DOSES, recorded(new Dosing.Open(), missed, second), "2026-11-10");
        assertThat(find(settled, "DOSE1").target()).isEqualTo(day("2026-11-09"));
    }

    @Test
    void onceTheLastDoseIsGivenLaterDoseVisitsDoNotApply() {
        var closed = new Dosing.Closed(day("2026-11-03"));
        var visits = plan(TWO_DOSES, recorded(closed, Map.of(), new DoseGiven(1, day("2026-11-03"))), "2026-11-04");
        assertThat(find(visits, "DOSE2").state()).isEqualTo(VisitState.NOT_APPLICABLE);
        assertThat(find(visits, "M1").target()).isEqualTo(day("2026-12-03"));
    }

    @Test
    void aDoseRecordedAfterTheClosingDayCounts() {
        var closed = new Dosing.Closed(day("2026-11-09"));
        var late = new DoseGiven(2, day("2026-11-12"));
        var visits =
                plan(TWO_DOSES, recorded(closed, Map.of(), new DoseGiven(1, day("2026-11-02")), late), "2026-11-20");
        assertThat(find(visits, "M1").target()).isEqualTo(day("2026-12-12"));
    }

    @Test
    void anAgreedLastDoseGivesWayToALaterOneThatWasGiven() {
        var history = History.planned(new AnchorDates(null, day("2026-11-02"), day("2026-11-09")))
                .with(List.of(new DoseGiven(1, day("2026-11-12"))), new Dosing.Open());
        assertThat(find(plan(TWO_DOSES, history, "2026-11-12"), "M1").target()).isEqualTo(day("2026-12-12"));
    }

    @Test
    void anAgreedFirstDoseThatThePlanDoesNotAllowIsReported() {
        var protocol = protocol(within(dose(1, ENROLMENT, "P3D"), 1, 1), dose(2, FIRST_DOSE, "P7D"));
        var far = History.planned(new AnchorDates(day("2026-11-01"), day("2026-11-06"), null));
        var first = find(plan(protocol, far, "2026-11-02"), "DOSE1");
        assertThat(first.target()).isEqualTo(day("2026-11-04"));
        assertThat(first.conflict().orElseThrow().key()).isEqualTo("schedule.problem.agreedElsewhere");

        var near = History.planned(new AnchorDates(day("2026-11-01"), day("2026-11-05"), null));
        assertThat(find(plan(protocol, near, "2026-11-02"), "DOSE1").conflict()).isEmpty();
        assertThat(find(plan(protocol, near, "2026-11-02"), "DOSE2").target()).isEqualTo(day("2026-11-12"));
    }

    @Test
    void theGapCountsFromTheDoseAndNotFromItsVisit() {
        var protocol = protocol(
                dose(1, FIRST_DOSE, "P0D"),
                dose(2, FIRST_DOSE, "P7D"),
                afterGap(within(dose(3, FIRST_DOSE, "P14D"), 1, 1), 5, Since.PREVIOUS_DOSE));
        var outcomes = Map.<String, VisitOutcome>of("DOSE2", new VisitOutcome.Occurred(day("2026-11-09")));
        var doses = new DoseGiven[] {new DoseGiven(1, day("2026-11-02")), new DoseGiven(2, day("2026-11-12"))};
        var third = find(plan(protocol, recorded(new Dosing.Open(), outcomes, doses), "2026-11-12"), "DOSE3");
        assertThat(third.allowed()).isEqualTo(new AllowedDays(day("2026-11-17"), day("2026-11-17"), true));
    }
}

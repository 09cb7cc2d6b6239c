package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.schedule.AnchorDay;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.testkit.Ward;

class OpenParticipantFileTest extends WithParticipant {

    @Test
    void aNewParticipantHasACalendarThatWaitsForTheFirstDose() {
        weigh(CONSENT, "28.6");

        var file = file(CONSENT);

        assertThat(file.person().age()).isEqualTo(Period.of(9, 3, 26));
        assertThat(file.person().weight()).isEqualTo(new Measured(new BigDecimal("28.6"), CONSENT));
        assertThat(file.person().height()).isEqualTo(new Measured(new BigDecimal("131"), CONSENT));
        assertThat(file.person().consents()).hasSize(1);
        assertThat(file.protocol().id()).isEqualTo("ISRCTN62094626");
        var planned = (Calendar.Planned) file.calendar();
        assertThat(planned.arm().code()).isEqualTo("MSC");
        assertThat(planned.mayShowArm()).isTrue();
        assertThat(planned.visits())
                .hasSize(16)
                .allSatisfy(visit -> assertThat(visit.stored()).isNull());
        assertThat(planned.dayZero()).isEqualTo(new AnchorDay(DAY0, false, null));
        assertThat(planned.lastInfusion()).isEqualTo(new AnchorDay(DAY0.plusDays(21), false, null));
        assertThat(planned.visits().getFirst().due().certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(file.dosing().planned()).isEqualTo(4);
        assertThat(file.dosing().given()).isZero();
    }

    @Test
    void whatIsBookedAndRecordedStandsAtItsVisit() {
        give(1, DAY0);
        new BookVisit(database(), library)
                .book(new Booking(id, "D7", 0, DAY0.plusDays(7), LocalTime.of(8, 30)), CHEN, DAY0);
        var done = List.of(new VisitRecord.Done("AE", 0, true, null), new VisitRecord.Done("UA", 0, false, "no urine"));
        saved(new RecordVisit(database(), library)
                .record(
                        new VisitRecord(
                                id,
                                "D0",
                                visit("D0").seen(),
                                new VisitOutcome.Occurred(DAY0),
                                LocalTime.of(9, 0),
                                done),
                        CHEN,
                        NOW));

        var planned = (Calendar.Planned) file(DAY0.plusDays(3)).calendar();

        assertThat(planned.dayZero()).isEqualTo(new AnchorDay(DAY0, true, null));
        var first = planned.visits().getFirst();
        assertThat(first.due().state()).isEqualTo(VisitState.DONE_IN_WINDOW);
        assertThat(first.stored().value().actualTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(first.assessmentsDone()).isEqualTo(1);
        assertThat(first.assessments()).hasSize(5);
        assertThat(planned.visits().get(1).stored().value().booked())
                .isEqualTo(new DayAndTime(DAY0.plusDays(7), LocalTime.of(8, 30)));
    }

    @Test
    void dosingAndTheVisitsOutsideThePlanAreThere() {
        give(1, DAY0);
        saved(new RecordUnscheduledVisit(database(), library)
                .record(
                        new ExtraVisitRecord(id, ExtraVisit.Kind.UNSCHEDULED, "fever", DAY0.plusDays(2), null),
                        CHEN,
                        NOW));
        saved(new CloseDosing(database(), library)
                .decide(
                        new CloseDosing.Decision(id, 0, DosingClosure.State.EARLY, DAY0.plusDays(3), "allergy"),
                        CHEN,
                        TODAY));

        var file = file();

        assertThat(file.extras()).hasSize(1);
        assertThat(file.dosing().state()).isEqualTo(new Dosing.StoppedEarly(DAY0.plusDays(3), "allergy"));
        assertThat(file.dosing().given()).isEqualTo(1);
        assertThat(file.dosing().infusions()).hasSize(1);
        assertThat(((Calendar.Planned) file.calendar()).lastInfusion()).isEqualTo(new AnchorDay(DAY0, true, null));
        assertThat(visit("D14")).extracting(v -> v.due().state()).isEqualTo(VisitState.NOT_APPLICABLE);
        assertThat(visit("M1")).extracting(FileVisit::seen).isEqualTo(0);
    }

    @Test
    void withoutAnArmThereIsNoCalendarAndTheFileSaysSo() {
        id = enrolled(null);
        assertThat(file().calendar()).isEqualTo(new Calendar.NoArm());
        id = enrolled("OTHER");
        assertThat(file().calendar()).isEqualTo(new Calendar.UnknownArm("OTHER"));
    }

    @Test
    void aStudyMaskedFromTheStaffTellsNoArm() {
        ward = saved(change -> Ward.running(change, "NCT07240987"));
        id = enrolled(null);
        assertThat(file().calendar()).isEqualTo(new Calendar.Blinded());
        id = enrolled("NON-DKD");
        assertThat(((Calendar.Planned) file().calendar()).mayShowArm()).isFalse();
    }

    @Test
    void aStudyMaskedFromTheParticipantTellsTheArmInTheFile() {
        ward = saved(change -> Ward.running(change, "NCT06731192"));
        id = enrolled("PLACEBO");
        assertThat(((Calendar.Planned) file().calendar()).mayShowArm()).isTrue();
    }

    @Test
    void visitsOfArmsThatDifferAreShownAlikeToThoseWhoMayNotKnowTheArm() {
        ward = saved(change -> Ward.running(
                change,
                "NCT04318600",
                text -> text.replaceAll("\"participant\"(?=\\s*\\])", "\"participant\", \"investigator\"")));
        id = enrolled("MSC");
        assertThat(file().protocol().design().isMaskedFromStaff()).isTrue();
        assertThat(file().dosing().planned()).isEqualTo(3);
        var product = shownVisits();
        id = enrolled("CONTROL");
        assertThat(file().dosing().planned()).isEqualTo(3);
        assertThat(shownVisits()).isEqualTo(product).hasSize(8);
    }

    /** What the file says of each visit, except for its target, which is counted from another day. */
    private List<List<Object>> shownVisits() {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .map(visit -> List.<Object>of(
                                visit.due().visit().label(),
                                visit.due().visit().doseNumber(),
                                visit.due().allowed(),
                                visit.due().certainty(),
                                visit.assessments()))
                        .toList();
    }
}

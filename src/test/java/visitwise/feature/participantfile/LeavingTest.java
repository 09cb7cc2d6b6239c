package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.Problem.Field;

/** Visits outside the plan, and the end of somebody's part in the trial. */
class LeavingTest extends WithParticipant {

    private Attempt<?> extra(ExtraVisit.Kind kind, String reason, LocalDate day) {
        return new RecordUnscheduledVisit(database(), library)
                .record(new ExtraVisitRecord(id, kind, reason, day, null), CHEN, NOW);
    }

    private Attempt<?> end(Disposition.How how, LocalDate on, String reason) {
        var seen = file().person().participant().version();
        return new EndParticipation(database(), library)
                .end(id, seen, new Disposition.Ended(how, on, reason), CHEN, TODAY);
    }

    @Test
    void anUnscheduledVisitNeedsAReasonAndADayThatCanBe() {
        assertThat(refused(extra(ExtraVisit.Kind.UNSCHEDULED, " ", DAY0))).containsExactly(Field.REASON);
        assertThat(refused(extra(ExtraVisit.Kind.UNSCHEDULED, "fever", TODAY.plusDays(1))))
                .containsExactly(Field.DAY);
        assertThat(refused(extra(ExtraVisit.Kind.UNSCHEDULED, "fever", CONSENT.minusDays(1))))
                .containsExactly(Field.DAY);
        assertThat(extra(ExtraVisit.Kind.UNSCHEDULED, "fever", DAY0)).isInstanceOf(Attempt.Saved.class);
        assertThat(file().extras()).hasSize(1);
    }

    @Test
    void theClosingVisitEndsTheCalendarAndStandsOnce() {
        extra(ExtraVisit.Kind.EARLY_TERMINATION, "moves away", DAY0.plusDays(20));

        assertThat(visit("M1").due().state()).isEqualTo(VisitState.NOT_APPLICABLE);
        assertThat(refused(extra(ExtraVisit.Kind.EARLY_TERMINATION, "again", DAY0.plusDays(21))))
                .containsExactly(Field.VISIT);
    }

    @Test
    void anUnscheduledVisitIsCorrectedWithAReason() {
        extra(ExtraVisit.Kind.EARLY_TERMINATION, "moves away", DAY0.plusDays(20));
        var row = file().extras().getFirst();
        var wanted = new ExtraVisitRecord(id, ExtraVisit.Kind.EARLY_TERMINATION, "moves away", DAY0.plusDays(21), null);
        var use = new RecordUnscheduledVisit(database(), library);

        assertThat(refused(use.correct(new VisitId(row.id()), 1, wanted, CHEN, NOW)))
                .containsExactly(Field.REASON);
        saved(use.correct(new VisitId(row.id()), 1, wanted, LI, NOW));
        assertThat(conflictWith(use.correct(new VisitId(row.id()), 1, wanted, LI, NOW)))
                .isEqualTo("Li Na");
        assertThat(file().extras().getFirst().value().actualDay()).contains(DAY0.plusDays(21));
    }

    @Test
    void leavingNeedsADayAndAReason() {
        assertThat(refused(end(Disposition.How.WITHDRAWN, TODAY, ""))).containsExactly(Field.REASON);
        assertThat(refused(end(Disposition.How.WITHDRAWN, TODAY.plusDays(1), "own wish")))
                .containsExactly(Field.DAY);
        assertThat(refused(end(Disposition.How.WITHDRAWN, CONSENT.minusDays(1), "own wish")))
                .containsExactly(Field.DAY);
        assertThat(warnings(end(Disposition.How.WITHDRAWN, DAY0.plusDays(10), "own wish")))
                .isEmpty();
        assertThat(visit("D14").due().state()).isEqualTo(VisitState.NOT_APPLICABLE);
        assertThat(refused(end(Disposition.How.LOST_TO_FOLLOW_UP, TODAY, "no answer")))
                .containsExactly(Field.OUTCOME);
    }

    @Test
    void whatDoesNotFitTheEndIsSaid() {
        give(1, DAY0);
        assertThat(warnings(end(Disposition.How.COMPLETED, CONSENT, "all done")))
                .containsExactly("participantFile.warning.doneLater", "participantFile.warning.pending");
    }

    @Test
    void theEndIsTakenBackWithAReason() {
        var use = new EndParticipation(database(), library);
        assertThat(refused(use.takeBack(id, 1, LI))).containsExactly(Field.OUTCOME);
        end(Disposition.How.TERMINATED_EARLY, DAY0, "sponsor");

        assertThat(conflictWith(use.takeBack(id, 1, LI))).isEqualTo("Chen Jie");
        assertThat(refused(use.takeBack(id, 2, CHEN))).containsExactly(Field.REASON);
        saved(use.takeBack(id, 2, LI));
        assertThat(file().person().participant().value().disposition()).isEqualTo(new Disposition.InStudy());
    }
}

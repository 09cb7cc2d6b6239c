package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;

class CloseDosingTest extends WithParticipant {

    private CloseDosing close;

    @BeforeEach
    void setUp() {
        close = new CloseDosing(database(), library);
    }

    private Attempt<?> decide(int seen, State state, LocalDate on, String reason) {
        return close.decide(new CloseDosing.Decision(id, seen, state, on, reason), CHEN, TODAY);
    }

    @Test
    void stoppingEarlyAndReopeningNeedReasons() {
        assertThat(refused(decide(0, State.EARLY, DAY0, " "))).containsExactly(Field.REASON);
        saved(close.decide(new CloseDosing.Decision(id, 0, State.EARLY, DAY0, "allergy"), CHEN, TODAY));
        assertThat(refused(decide(1, State.REOPENED, TODAY, null))).containsExactly(Field.REASON);
        assertThat(refused(decide(1, State.EARLY, TODAY, "again"))).containsExactly(Field.OUTCOME);
        decide(1, State.REOPENED, TODAY, "wrong participant");
        assertThat(file().dosing().state()).isEqualTo(new Dosing.Open());
        assertThat(refused(decide(2, State.REOPENED, TODAY, "again"))).containsExactly(Field.OUTCOME);
        decide(2, State.EARLY, DAY0, "allergy");
        assertThat(file().dosing().state()).isEqualTo(new Dosing.StoppedEarly(DAY0, "allergy"));
    }

    @Test
    void dosesThatAreMissingAreSaid() {
        give(1, DAY0);
        assertThat(warnings(decide(0, State.COMPLETE, DAY0, null)))
                .containsExactly("participantFile.warning.dosesMissing");
        assertThat(file().dosing().state()).isEqualTo(new Dosing.Closed(DAY0));
    }

    @Test
    void noDoseCanHaveBeenGivenAfterTheEnd() {
        give(1, DAY0);
        give(2, DAY0.plusDays(7));
        assertThat(refused(decide(0, State.EARLY, DAY0.plusDays(6), "allergy"))).containsExactly(Field.DAY);
        assertThat(refused(decide(0, State.EARLY, TODAY.plusDays(1), "allergy")))
                .containsExactly(Field.DAY);
    }

    @Test
    void whoeverDecidedFirstIsNamed() {
        decide(0, State.EARLY, DAY0, "allergy");
        assertThat(conflictWith(decide(0, State.COMPLETE, DAY0, null))).isEqualTo("Chen Jie");
    }

    @Test
    void aVisitWithADoseThatNobodyRecordedIsSettledFirst() {
        var visit = new VisitRecord(id, "D0", 0, new VisitOutcome.Occurred(DAY0), null, List.of());
        assertThat(warnings(new RecordVisit(database(), library).record(visit, CHEN, NOW)))
                .contains("participantFile.warning.doseNotRecorded");
        assertThat(refused(decide(0, State.EARLY, DAY0, "allergy"))).containsExactly(Field.OUTCOME);
        give(1, DAY0);
        saved(close.decide(new CloseDosing.Decision(id, 0, State.EARLY, DAY0, "allergy"), CHEN, TODAY));
    }
}

package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.feature.participantfile.VisitRecord.Done;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.FieldChange;

class RecordVisitTest extends WithParticipant {

    private static final VisitOutcome ON_DAY_7 = new VisitOutcome.Occurred(DAY0.plusDays(7));

    private RecordVisit record;

    @BeforeEach
    void setUp() {
        record = new RecordVisit(database(), library);
    }

    @Test
    void aVisitIsRecordedWithWhatWasDone() {
        var wanted = record("D7", ON_DAY_7, new Done("AE", 0, true, null), new Done("UA", 0, false, "sample lost"));

        assertThat(warnings(record.record(wanted, CHEN, NOW)))
                .as("its dose is a record of its own")
                .containsExactly("participantFile.warning.doseNotRecorded");

        var visit = visit("D7");
        assertThat(visit.stored().value().outcome()).isEqualTo(ON_DAY_7);
        assertThat(visit.due().state()).isEqualTo(VisitState.DONE_IN_WINDOW);
        assertThat(visit.assessmentsDone()).isEqualTo(1);
    }

    @Test
    void aVisitOutsideItsWindowIsRecordedAndSaidSo() {
        var late = record("D7", new VisitOutcome.Occurred(DAY0.plusDays(9)));
        assertThat(warnings(record.record(late, CHEN, NOW)))
                .containsExactly("participantFile.warning.outside", "participantFile.warning.doseNotRecorded");
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.DONE_OUT_OF_WINDOW);
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        for (var day : List.of(TODAY.plusDays(1), BORN.minusDays(1), CONSENT.minusDays(1))) {
            assertThat(refused(record.record(record("D7", new VisitOutcome.Occurred(day)), CHEN, NOW)))
                    .as("%s", day)
                    .containsExactly(Field.DAY);
        }
        assertThat(record.record(record("D7", new VisitOutcome.Occurred(CONSENT)), CHEN, NOW))
                .isInstanceOf(Attempt.Saved.class);
    }

    @Test
    void aTimeThatHasNotComeIsRefused() {
        var later = new VisitRecord(id, "M1", 0, new VisitOutcome.Occurred(TODAY), LocalTime.of(12, 1), List.of());
        assertThat(refused(record.record(later, CHEN, NOW))).containsExactly(Field.TIME);
        var missed = new VisitRecord(id, "D7", 0, new VisitOutcome.Missed("ill"), LocalTime.of(9, 0), List.of());
        assertThat(refused(record.record(missed, CHEN, NOW))).containsExactly(Field.TIME);
    }

    @Test
    void whatDidNotHappenNeedsAReason() {
        for (var outcome : List.of(
                new VisitOutcome.Missed(" "),
                new VisitOutcome.Cancelled(""),
                new VisitOutcome.NotApplicable(""),
                new VisitOutcome.SkippedPerProtocol(""))) {
            assertThat(refused(record.record(record("D7", outcome), CHEN, NOW))).containsExactly(Field.REASON);
        }
        saved(record.record(record("D7", new VisitOutcome.SkippedPerProtocol("by amendment 2")), CHEN, NOW));
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.SKIPPED_PER_PROTOCOL);
    }

    @Test
    void aVisitThatMayStillComeIsMissedWithAWarning() {
        var attempt = record.record(record("M12", new VisitOutcome.Missed("moved away")), CHEN, NOW);
        assertThat(warnings(attempt)).containsExactly("participantFile.warning.stillOpen");
    }

    @Test
    void assessmentsBelongToTheVisitAndNeedReasons() {
        assertThat(refused(record.record(record("D7", ON_DAY_7, new Done("UA", 0, false, "")), CHEN, NOW)))
                .containsExactly(Field.ASSESSMENT);
        assertThat(refused(record.record(record("D7", ON_DAY_7, new Done("CREA", 0, true, null)), CHEN, NOW)))
                .containsExactly(Field.ASSESSMENT);
        var atNothing = record("D7", new VisitOutcome.Missed("ill"), new Done("UA", 0, true, null));
        assertThat(refused(record.record(atNothing, CHEN, NOW))).containsExactly(Field.ASSESSMENT);
        assertThat(visit("D7").stored()).isNull();
    }

    @Test
    void aCorrectionNeedsAReasonAndLeavesATrail() {
        saved(record.record(record("D7", ON_DAY_7, new Done("UA", 0, true, null)), CHEN, NOW));
        var corrected = record("D7", new VisitOutcome.Occurred(DAY0.plusDays(8)));

        assertThat(refused(record.record(corrected, CHEN, NOW))).containsExactly(Field.REASON);
        saved(record.record(corrected, LI, NOW));

        var row = visit("D7").stored().id();
        var trail = read(reading -> new AuditTrail().ofRow(reading, row));
        assertThat(trail)
                .last()
                .extracting(AuditEntry::who, AuditEntry::why, AuditEntry::change)
                .containsExactly("Li Na", "copied wrongly", new FieldChange("actual_on", "2026-11-09", "2026-11-10"));
    }

    @Test
    void addingAnAssessmentLaterIsNoCorrectionButChangingOneIs() {
        saved(record.record(record("D7", ON_DAY_7), CHEN, NOW));
        saved(record.record(record("D7", ON_DAY_7, new Done("UA", 0, true, null)), CHEN, NOW));
        var notDone = record("D7", ON_DAY_7, new Done("UA", 1, false, "sample lost"));

        assertThat(refused(record.record(notDone, CHEN, NOW))).containsExactly(Field.REASON);
        saved(record.record(notDone, LI, NOW));
        assertThat(visit("D7").assessmentsDone()).isZero();
        var outdated = record("D7", ON_DAY_7, new Done("UA", 1, true, null));
        assertThat(conflictWith(record.record(outdated, LI, NOW))).isEqualTo("Li Na");
    }

    @Test
    void whoeverRecordedFirstIsNamedAndNothingElseIsSaved() {
        var mine = record("D7", new VisitOutcome.Missed("ill"));
        saved(record.record(record("D7", ON_DAY_7), CHEN, NOW));

        assertThat(conflictWith(record.record(mine, LI, NOW))).isEqualTo("Chen Jie");
        assertThat(visit("D7").stored().value().outcome()).isEqualTo(ON_DAY_7);
    }

    @Test
    void theVisitOfADoseStaysWithItsInfusion() {
        give(1, DAY0);
        var elsewhere = record("D0", new VisitOutcome.Occurred(DAY0.plusDays(1)));
        assertThat(refused(record.record(elsewhere, LI, NOW))).containsExactly(Field.DAY);
        assertThat(refused(record.takeBack(id, "D0", visit("D0").seen(), LI))).containsExactly(Field.VISIT);
    }

    @Test
    void aRecordMadeByMistakeIsTakenBackWithAReason() {
        saved(record.record(record("D7", ON_DAY_7), CHEN, NOW));

        assertThat(refused(record.takeBack(id, "D7", 1, CHEN))).containsExactly(Field.REASON);
        saved(record.takeBack(id, "D7", 1, LI));

        assertThat(visit("D7").due().state()).isEqualTo(VisitState.CLOSED_NOT_RECORDED);
        assertThat(refused(record.takeBack(id, "D7", 2, LI))).containsExactly(Field.VISIT);
    }
}

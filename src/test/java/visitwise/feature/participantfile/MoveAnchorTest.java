package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.schedule.Reschedule;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.FieldChange;

class MoveAnchorTest extends WithParticipant {

    private static final LocalDateTime EARLY = DAY0.minusDays(2).atTime(12, 0);
    private static final LocalDate WEEK_LATER = DAY0.plusDays(7);
    private static final ChangeContext FLU = new ChangeContext("Li Na", "influenza");
    private static final ChangeContext UNDO = new ChangeContext("Li Na", "the family can come after all");

    private MoveAnchor move;

    @BeforeEach
    void setUp() {
        move = new MoveAnchor(database(), library);
    }

    private List<AuditEntry> trail() {
        return read(reading -> new AuditTrail().ofParticipant(reading, id.value()));
    }

    @Test
    void aPreviewShowsWhatMovesAndSavesNothing() {
        saved(new BookVisit(database(), library)
                .book(new Booking(id, "D7", 0, DAY0.plusDays(7), LocalTime.of(8, 30)), CHEN, DAY0));
        var before = trail();

        var preview = move.preview(id, new Move.DayZero(WEEK_LATER), EARLY);

        assertThat(preview.from()).isEqualTo(DAY0);
        assertThat(preview.checked().refuses()).isFalse();
        assertThat(preview.moved())
                .hasSize(16)
                .allSatisfy(moved -> assertThat(moved.days()).isBetween(5L, 9L));
        assertThat(preview.moved())
                .filteredOn(Reschedule.Moved::bookingNoLongerFits)
                .extracting(moved -> moved.after().code())
                .containsExactly("D7");
        assertThat(trail()).isEqualTo(before);
    }

    @Test
    void anAcceptedMoveIsOneChangeWithItsReason() {
        var preview = move.preview(id, new Move.DayZero(WEEK_LATER), EARLY);

        assertThat(refused(move.accept(preview, CHEN, EARLY))).containsExactly(Field.REASON);
        saved(move.accept(preview, FLU, EARLY));

        assertThat(visit("D7").due().target()).isEqualTo(DAY0.plusDays(14));
        assertThat(trail())
                .last()
                .extracting(AuditEntry::why, AuditEntry::change)
                .containsExactly("influenza", new FieldChange("first_dose_planned_on", "2026-11-02", "2026-11-09"));
    }

    @Test
    void aMoveIsUndoneAsAStepOfItsOwn() {
        var done = saved(move.accept(move.preview(id, new Move.DayZero(WEEK_LATER), EARLY), FLU, EARLY));
        assertThat(done.name().args()).containsExactly(DAY0, WEEK_LATER);

        assertThat(refused(move.undo(done, CHEN))).containsExactly(Field.REASON);
        saved(move.undo(done, UNDO));

        assertThat(visit("D7").due().target()).isEqualTo(DAY0.plusDays(7));
        assertThat(trail())
                .last()
                .extracting(AuditEntry::why, AuditEntry::change)
                .containsExactly(
                        "the family can come after all",
                        new FieldChange("first_dose_planned_on", "2026-11-09", "2026-11-02"));
        assertThat(conflictWith(move.undo(done, UNDO))).isEqualTo("Li Na");
    }

    @Test
    void aMoveIsNotUndoneOnceAnythingElseChanged() {
        var done = saved(move.accept(move.preview(id, new Move.DayZero(WEEK_LATER), EARLY), FLU, EARLY));
        saved(new BookVisit(database(), library).book(new Booking(id, "D7", 0, DAY0.plusDays(14), null), CHEN, DAY0));
        assertThat(refused(move.undo(done, UNDO))).containsExactly(Field.DAY);
        assertThat(visit("D7").due().target()).isEqualTo(DAY0.plusDays(14));
    }

    @Test
    void aMoveIsAcceptedOnlyAsItWasShown() {
        var preview = move.preview(id, new Move.DayZero(WEEK_LATER), EARLY);
        var other = move.preview(id, new Move.DayZero(DAY0.plusDays(1)), EARLY);
        give(2, DAY0);
        assertThat(refused(move.accept(preview, FLU, EARLY))).contains(Field.DAY);
        saved(move.accept(move.preview(id, new Move.Enrolment(CONSENT.plusDays(1)), EARLY), FLU, EARLY));
        assertThat(conflictWith(move.accept(other, FLU, EARLY))).isEqualTo("Li Na");
    }

    @Test
    void aGivenDoseIsCorrectedWithItsVisitAndAllThatHangsOnIt() {
        for (var dose = 1; dose <= 4; dose++) {
            give(dose, DAY0.plusDays(7L * (dose - 1)));
        }
        var day21 = DAY0.plusDays(21);
        saved(new CloseDosing(database(), library)
                .decide(new CloseDosing.Decision(id, 0, DosingClosure.State.COMPLETE, day21, null), CHEN, TODAY));

        var preview = move.preview(id, new Move.DoseDay(4, day21.plusDays(1)), NOW);
        assertThat(preview.moved())
                .hasSize(12)
                .allSatisfy(moved -> assertThat(moved.days()).isEqualTo(1));
        var done = saved(move.accept(preview, FLU, NOW));

        var infusion = file().dosing().infusions().getLast().value();
        assertThat(infusion.started()).isEqualTo(day21.plusDays(1).atTime(9, 0));
        assertThat(infusion.stopped()).isEqualTo(day21.plusDays(1).atTime(9, 25));
        assertThat(visit("D21").stored().value().actualDay()).contains(day21.plusDays(1));
        assertThat(visit("M1").due().target()).isEqualTo(LocalDate.parse("2026-12-24"));

        saved(move.undo(done, UNDO));
        assertThat(visit("D21").stored().value().actualDay()).contains(day21);
        assertThat(visit("M1").due().target()).isEqualTo(LocalDate.parse("2026-12-23"));
    }

    @Test
    void aMoveThatCannotBeIsRefusedBeforeAndWhenAccepted() {
        give(1, DAY0);
        assertRefused(new Move.DayZero(TODAY.plusDays(1)), Field.DOSE);
        assertRefused(new Move.DayZero(TODAY.minusDays(1)), Field.DAY, Field.DOSE);
        assertRefused(new Move.Enrolment(CONSENT.minusDays(1)), Field.DAY);
        assertRefused(new Move.Enrolment(DAY0.plusDays(1)), Field.DAY);
        assertRefused(new Move.Enrolment(CONSENT), Field.DAY);
        assertRefused(new Move.DoseDay(1, TODAY.plusDays(1)), Field.DAY);
        assertRefused(new Move.DoseDay(1, CONSENT.minusDays(1)), Field.DAY);
        assertRefused(new Move.DoseDay(2, DAY0), Field.DOSE);
        var early = DAY0.plusDays(1).atTime(8, 0);
        assertThat(move.preview(id, new Move.DoseDay(1, early.toLocalDate()), early)
                        .checked()
                        .problems())
                .extracting(Problem::field)
                .containsExactly(Field.DAY);
    }

    @Test
    void whatIsUnusualIsSaid() {
        assertThat(move.preview(id, new Move.DayZero(DAY0.plusDays(5)), EARLY)
                        .checked()
                        .warnings())
                .extracting(warning -> warning.key())
                .containsExactly("participantFile.warning.weekend");
        give(1, DAY0);
        give(2, DAY0.plusDays(7));
        assertThat(move.preview(id, new Move.DoseDay(1, DAY0.plusDays(8)), NOW)
                        .checked()
                        .warnings())
                .extracting(warning -> warning.key())
                .containsExactly("participantFile.warning.order");
    }

    private void assertRefused(Move wanted, Field... fields) {
        var preview = move.preview(id, wanted, NOW);
        assertThat(preview.checked().problems())
                .extracting(Problem::field)
                .as("%s", wanted)
                .containsExactly(fields);
        assertThat(preview.moved()).isEmpty();
        assertThat(refused(move.accept(preview, FLU, NOW))).containsExactly(fields);
    }
}

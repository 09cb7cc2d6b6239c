package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.dosing.InfusionStore;

class RecordInfusionTest extends WithParticipant {

    private static final LocalDateTime START = DAY0.atTime(9, 0);

    private RecordInfusion record;

    @BeforeEach
    void setUp() {
        record = new RecordInfusion(database(), library);
    }

    private Attempt<?> record(InfusionRecord wanted) {
        return record.record(wanted, 0, CHEN, NOW);
    }

    private InfusionRecord temperatures(String before, String after) {
        var plain = infusion(1, DAY0);
        return new InfusionRecord(
                id,
                1,
                plain.weight(),
                null,
                plain.actual(),
                plain.lot(),
                START,
                plain.stopped(),
                new BigDecimal(before),
                new BigDecimal(after),
                null);
    }

    @Test
    void anInfusionAndItsVisitAreRecordedInOneChange() {
        var stored = saved(record.record(infusion(1, DAY0), 0, CHEN, NOW));

        assertThat(stored.value().planned()).isEqualTo(new Amount(new BigDecimal("20"), "10^6 cells"));
        assertThat(stored.value().actual()).isEqualTo(new Amount(new BigDecimal("20"), "10^6 cells"));
        var visit = visit("D0");
        assertThat(visit.stored().value())
                .isEqualTo(new Visit(
                        id, new Occasion.Planned("D0"), null, new VisitOutcome.Occurred(DAY0), LocalTime.of(9, 0)));
        assertThat(visit.stored().id()).isEqualTo(stored.value().visit().value());
        assertThat(visit.due().state()).isEqualTo(VisitState.DONE_IN_WINDOW);
    }

    @Test
    void aBookedVisitKeepsItsBookingAndARecordedOneItsRecord() {
        saved(new BookVisit(database(), library).book(new Booking(id, "D0", 0, DAY0, LocalTime.of(8, 30)), CHEN, DAY0));
        give(1, DAY0);
        assertThat(visit("D0").stored().value().booked().time()).isEqualTo(LocalTime.of(8, 30));

        var day7 = new VisitOutcome.Occurred(DAY0.plusDays(7));
        saved(new RecordVisit(database(), library).record(record("D7", day7), CHEN, NOW));
        give(2, DAY0.plusDays(7));
        assertThat(visit("D7").seen()).isEqualTo(1);
    }

    @Test
    void aVisitRecordedOtherwiseRefusesTheInfusion() {
        var visits = new RecordVisit(database(), library);
        saved(visits.record(record("D0", new VisitOutcome.Missed("ill")), CHEN, NOW));
        saved(visits.record(record("D7", new VisitOutcome.Occurred(DAY0.plusDays(7))), CHEN, NOW));

        assertThat(refused(record(infusion(1, DAY0)))).containsExactly(Field.VISIT);
        assertThat(refused(record(infusion(2, DAY0.plusDays(8))))).containsExactly(Field.START);
        assertThat(file().dosing().infusions()).isEmpty();
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThat(refused(record(infusion(1, START, -1, "20", null)))).containsExactly(Field.STOP);
        assertThat(record.check(infusion(1, START, 0, "20", null), NOW).problems())
                .isEmpty();
        assertThat(refused(record(infusion(1, NOW.plusMinutes(1), 25, "20", null))))
                .containsExactly(Field.START, Field.STOP);
        assertThat(refused(record(infusion(1, NOW.minusMinutes(10), 25, "20", null))))
                .containsExactly(Field.STOP);
        assertThat(refused(record(infusion(1, CONSENT.minusDays(1))))).containsExactly(Field.START);
    }

    @Test
    void aDoseIsGivenOnceAndOnlyIfItIsPlanned() {
        give(1, DAY0);
        assertThat(refused(record(infusion(1, DAY0)))).containsExactly(Field.DOSE);
        assertThat(refused(record(infusion(5, DAY0.plusDays(7))))).containsExactly(Field.DOSE);
        assertThat(refused(record(infusion(0, DAY0.plusDays(7))))).containsExactly(Field.DOSE);
    }

    @Test
    void aPreparedDoseIsGivenInItsRow() {
        var amount = new Amount(new BigDecimal("20"), "10^6 cells");
        var prepared =
                saved(change -> new InfusionStore().add(change, ward.site(), Infusion.planned(id, null, 1, amount)));

        assertThat(conflictWith(record(infusion(1, DAY0)))).isEqualTo("Chen Jie");
        assertThat(saved(record.record(infusion(1, DAY0), 1, CHEN, NOW)).id()).isEqualTo(prepared.id());
    }

    @Test
    void temperaturesOutsideLifeAreRefusedAndFeverIsSaid() {
        assertThat(refused(record(temperatures("29.9", "43.1"))))
                .containsExactly(Field.TEMPERATURE_BEFORE, Field.TEMPERATURE_AFTER);
        assertThat(record.check(temperatures("30", "43"), NOW).problems()).isEmpty();
        assertThat(warnings(record(temperatures("37.9", "38.0")))).containsExactly("participantFile.warning.fever");
    }

    @Test
    void amountsThatCannotBeAreRefusedAndADifferenceNeedsAReason() {
        for (var absurd : List.of("0", "-20", "200.1")) {
            assertThat(refused(record(infusion(1, START, 25, absurd, "so it was"))))
                    .as(absurd)
                    .containsExactly(Field.ACTUAL_AMOUNT);
        }
        assertThat(refused(record(infusion(1, START, 25, "19.5", " ")))).containsExactly(Field.DIFFERENCE_REASON);
        assertThat(record.check(infusion(1, START, 25, "20.00", null), NOW).problems())
                .isEmpty();
        assertThat(record(infusion(1, START, 25, "19.5", "residue in the bag"))).isInstanceOf(Attempt.Saved.class);
    }

    @Test
    void whatTheProtocolDoesNotForeseeIsSaid() {
        assertThat(warnings(record(infusion(1, START, 31, "20", null))))
                .containsExactly("participantFile.warning.duration");
        assertThat(warnings(record(infusion(2, DAY0.plusDays(4))))).containsExactly("participantFile.warning.gap");
        assertThat(warnings(record(infusion(3, DAY0.plusDays(16))))).containsExactly("participantFile.warning.outside");
    }

    @Test
    void theShortestGapIsLongEnough() {
        give(1, DAY0);
        assertThat(warnings(record(infusion(2, DAY0.plusDays(5))))).containsExactly("participantFile.warning.outside");
    }

    @Test
    void afterDosingIsClosedNoLaterDoseIsTaken() {
        give(1, DAY0);
        var close = new CloseDosing(database(), library);
        var early = new CloseDosing.Decision(id, 0, DosingClosure.State.EARLY, DAY0.plusDays(8), "allergy");
        saved(close.decide(early, CHEN, TODAY));

        assertThat(refused(record(infusion(2, DAY0.plusDays(9))))).containsExactly(Field.DOSE);
        assertThat(record(infusion(2, DAY0.plusDays(7)))).isInstanceOf(Attempt.Saved.class);
    }

    @Test
    void aCorrectionNeedsAReasonAndMovesTheVisitWithTheDose() {
        give(1, DAY0);
        var nextDay = infusion(1, DAY0.plusDays(1));

        assertThat(refused(record.correct(nextDay, 1, CHEN, NOW))).containsExactly(Field.REASON);
        saved(record.correct(nextDay, 1, LI, NOW));

        assertThat(conflictWith(record.correct(nextDay, 1, LI, NOW))).isEqualTo("Li Na");
        assertThat(visit("D0").due().actual()).isEqualTo(DAY0.plusDays(1));
        assertThat(visit("D7").due().target()).isEqualTo(DAY0.plusDays(8));
        assertThat(refused(record.correct(infusion(2, DAY0), 0, LI, NOW))).containsExactly(Field.DOSE);
    }

    @Test
    void aDoseRecordedByMistakeIsTakenBackAndGivenAgain() {
        give(1, DAY0);

        assertThat(refused(record.takeBack(id, 1, 1, CHEN))).containsExactly(Field.REASON);
        saved(record.takeBack(id, 1, 1, LI));

        assertThat(file().dosing().given()).isZero();
        assertThat(refused(record.takeBack(id, 1, 2, LI))).containsExactly(Field.DOSE);
        saved(new RecordVisit(database(), library)
                .takeBack(id, "D0", visit("D0").seen(), LI));
        assertThat(conflictWith(record(infusion(1, DAY0.plusDays(1))))).isEqualTo("Li Na");
        saved(record.record(infusion(1, DAY0.plusDays(1)), 2, CHEN, NOW));
        assertThat(visit("D0").due().actual()).isEqualTo(DAY0.plusDays(1));
    }

    @Test
    void completeDosingFollowsTheLastInfusionWhenItIsCorrected() {
        for (var dose = 1; dose <= 4; dose++) {
            give(dose, DAY0.plusDays(7L * (dose - 1)));
        }
        var day21 = DAY0.plusDays(21);
        var close = new CloseDosing(database(), library);
        saved(close.decide(new CloseDosing.Decision(id, 0, DosingClosure.State.COMPLETE, day21, null), CHEN, TODAY));
        assertThat(visit("M1").due().target()).isEqualTo(LocalDate.parse("2026-12-23"));

        saved(record.correct(infusion(4, day21.plusDays(1)), 1, LI, NOW));

        assertThat(file().dosing().state()).isEqualTo(new Dosing.Closed(day21.plusDays(1)));
        assertThat(visit("M1").due().target()).isEqualTo(LocalDate.parse("2026-12-24"));
        assertThat(file().dosing().given()).isEqualTo(4);
        assertThat(new DoseGiven(4, day21.plusDays(1)).on())
                .isEqualTo(visit("D21").due().actual());
    }
}

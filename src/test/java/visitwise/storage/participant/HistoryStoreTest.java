package visitwise.storage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.storage.database.Change;
import visitwise.storage.dosing.DosingClosureStore;
import visitwise.storage.dosing.InfusionStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class HistoryStoreTest extends OnBothEngines {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final HistoryStore histories = new HistoryStore();
    private final VisitStore visits = new VisitStore();

    private Ward ward;
    private ParticipantId id;

    @BeforeEach
    void enrolSomebody() {
        ward = saved(Ward::setUp);
        id = saved(ward::enrol);
    }

    @Test
    void nothingRecordedIsAnEmptyHistory() {
        assertThat(history()).isEqualTo(History.planned(AnchorDates.NONE));
    }

    @Test
    void nobodyHasNoHistory() {
        var nobody = new ParticipantId(saved(change -> change.newId()));

        var history = read(reading -> histories.of(reading, nobody));

        assertThat(history).isEmpty();
    }

    @Test
    void everythingRecordedIsInTheHistory() {
        var anchors = new AnchorDates(DAY, DAY.plusDays(7), DAY.plusDays(28));
        saved(change -> {
            new AgreedDatesStore().add(change, ward.site(), new AgreedDates(id, anchors));
            visits.add(change, ward.site(), Visit.booked(id, new Occasion.Planned("V3"), new DayAndTime(DAY, null)));
            record(change, new Occasion.Planned("V1"), new VisitOutcome.Occurred(DAY));
            record(change, new Occasion.Planned("V2"), new VisitOutcome.Missed("ill"));
            record(change, unscheduled("fever"), new VisitOutcome.Occurred(DAY.plusDays(9)));
            record(change, unscheduled("never came"), new VisitOutcome.Cancelled("storm"));
            give(change, 2, DAY.plusDays(14), "1.0");
            give(change, 1, DAY.plusDays(7), "0.9");
            give(change, 3, DAY.plusDays(21), "0");
            new InfusionStore().add(change, ward.site(), Infusion.planned(id, null, 4, amount("1.0")));
            var early = new DosingClosure(id, DosingClosure.State.EARLY, DAY.plusDays(22), "allergy");
            return new DosingClosureStore().add(change, ward.site(), early);
        });

        assertThat(history())
                .isEqualTo(new History(
                        anchors,
                        Map.of("V1", new VisitOutcome.Occurred(DAY), "V2", new VisitOutcome.Missed("ill")),
                        List.of(new ExtraVisit(ExtraVisit.Kind.UNSCHEDULED, DAY.plusDays(9))),
                        List.of(new DoseGiven(1, DAY.plusDays(7)), new DoseGiven(2, DAY.plusDays(14))),
                        new Dosing.StoppedEarly(DAY.plusDays(22), "allergy"),
                        new Disposition.InStudy()));
    }

    @Test
    void dosingClosedByMistakeIsOpenAgain() {
        var closures = new DosingClosureStore();
        var closed = saved(change ->
                closures.add(change, ward.site(), new DosingClosure(id, DosingClosure.State.COMPLETE, DAY, null)));
        assertThat(history().dosing()).isEqualTo(new Dosing.Closed(DAY));

        var reopened = new DosingClosure(id, DosingClosure.State.REOPENED, DAY, "wrong participant");
        saved(change -> closures.correct(change, closed.with(reopened)));

        assertThat(history().dosing()).isEqualTo(new Dosing.Open());
        var stored = read(reading -> closures.of(reading, id)).orElseThrow();
        assertThat(stored.value()).isEqualTo(reopened);
    }

    @Test
    void completeDosingCountsFromTheLatestInfusionWhateverDayWasTold() {
        saved(change -> {
            give(change, 1, DAY, "1.0");
            give(change, 2, DAY.plusDays(8), "1.0");
            give(change, 3, DAY.plusDays(15), "0");
            var complete = new DosingClosure(id, DosingClosure.State.COMPLETE, DAY.plusDays(7), null);
            return new DosingClosureStore().add(change, ward.site(), complete);
        });

        assertThat(history().dosing()).isEqualTo(new Dosing.Closed(DAY.plusDays(8)));
    }

    @Test
    void theHistoriesOfAStudyComeTogetherByNumber() {
        var second = saved(ward::enrol);
        saved(change -> record(change, new Occasion.Planned("V1"), new VisitOutcome.Occurred(DAY)));

        var all = read(reading -> histories.of(reading, ward.study()));

        assertThat(all.keySet()).containsExactly(id, second);
        assertThat(all.get(id)).isEqualTo(history());
        assertThat(all.get(second)).isEqualTo(History.planned(AnchorDates.NONE));
    }

    private History history() {
        return read(reading -> histories.of(reading, id)).orElseThrow();
    }

    private Object record(Change change, Occasion occasion, VisitOutcome outcome) {
        return visits.add(change, ward.site(), new Visit(id, occasion, null, outcome, null));
    }

    private void give(Change change, int number, LocalDate day, String amount) {
        var infusion = new Infusion(
                id, null, number, amount("1.0"), null, amount(amount), "L1", day.atTime(9, 0), null, null, null, null);
        new InfusionStore().add(change, ward.site(), infusion);
    }

    private static Occasion unscheduled(String reason) {
        return new Occasion.Extra(ExtraVisit.Kind.UNSCHEDULED, reason);
    }

    private static Amount amount(String value) {
        return new Amount(new BigDecimal(value), "10^6 cells/kg");
    }
}

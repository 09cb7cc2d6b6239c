package visitwise.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RescheduleTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");

    private static List<DueVisit> plan(DoseGiven... doses) {
        var protocol = Plans.protocol(
                Plans.dose(1, Plans.FIRST_DOSE, "P0D"),
                Plans.dose(2, Plans.FIRST_DOSE, "P7D"),
                Plans.within(Plans.visit("W1", Plans.LAST_DOSE, "P1W"), 1, 1));
        var history = History.planned(new AnchorDates(null, FIRST, null)).with(List.of(doses), new Dosing.Open());
        return Plans.plan(protocol, history, "2026-11-20");
    }

    @Test
    void aLateDoseMovesWhatHangsOnTheLastOneAndNothingElse() {
        var before = plan(new DoseGiven(1, FIRST));
        var after = plan(new DoseGiven(1, FIRST), new DoseGiven(2, FIRST.plusDays(10)));
        var booked = Map.of("W1", FIRST.plusDays(14));
        var moved = Reschedule.moved(before, after, booked);
        assertThat(moved).singleElement().satisfies(visit -> {
            assertThat(visit.after().code()).isEqualTo("W1");
            assertThat(visit.days()).isEqualTo(3);
            assertThat(visit.after().certainty()).isEqualTo(Certainty.FIRM);
            assertThat(visit.bookingNoLongerFits()).isTrue();
        });
    }

    @Test
    void aBookingInsideTheNewWindowStillFits() {
        var before = plan(new DoseGiven(1, FIRST));
        var after = plan(new DoseGiven(1, FIRST), new DoseGiven(2, FIRST.plusDays(8)));
        var moved = Reschedule.moved(before, after, Map.of("W1", FIRST.plusDays(14)));
        assertThat(moved)
                .singleElement()
                .satisfies(visit -> assertThat(visit.bookingNoLongerFits()).isFalse());
    }

    @Test
    void nothingMovesWhereNothingChanges() {
        assertThat(Reschedule.moved(plan(), plan(), Map.of())).isEmpty();
    }
}

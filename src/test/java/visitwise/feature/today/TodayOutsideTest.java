package visitwise.feature.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.today.Work.Group;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** What Today tells of windows that are hidden, and of bookings outside them. */
class TodayOutsideTest extends OnBothEngines {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int WEEK = 7;

    private final ProtocolLibrary library = new ProtocolLibrary();

    private Ward ward;
    private ListToday listing;

    @BeforeEach
    void setUp() {
        ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        listing = new ListToday(database(), library);
    }

    private TodayList list(int days) {
        return listing.list(ward.study(), days, TODAY);
    }

    /** Month 1 of somebody in each arm, who gets infusions or none, with its target on the same day. */
    private List<Work> monthOne(LocalDate target) {
        ward = saved(change -> Ward.running(change, "NCT04318600"));
        var anchor = target.minusMonths(1);
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.enrol("MSC", new AnchorDates(anchor.minusDays(5), anchor, null));
            clinic.enrol("CONTROL", new AnchorDates(anchor, null, null));
            clinic.plan();
            return true;
        });
        var lines = list(WEEK).work().stream()
                .filter(work -> work.code().equals("M1"))
                .toList();
        assertThat(lines).hasSize(2);
        return lines;
    }

    @Test
    void whatIsProvisionalDoesNotTellTheArmOfAMaskedStudy() {
        assertThat(monthOne(TODAY.plusDays(3)))
                .extracting(Work::group, Work::day, Work::state, Work::dates)
                .containsOnly(tuple(
                        Group.DUE,
                        TODAY.plusDays(3),
                        VisitState.UPCOMING,
                        new Work.Dates(TODAY.plusDays(3), AllowedDays.NOT_STATED, null, null, Certainty.PROVISIONAL)));
    }

    @Test
    void theEndOfAWindowThatIsHiddenIsNotTold() {
        assertThat(monthOne(TODAY.minusDays(6)))
                .extracting(Work::group, Work::day, Work::state)
                .containsOnly(tuple(Group.CLOSED, TODAY.minusDays(6), VisitState.CLOSED_NOT_RECORDED));
        assertThat(list(WEEK).counts())
                .as("the first visits of both are closed too")
                .isEqualTo(new TodayList.Counts(0, 0, 0, 0, 4));
    }

    @Test
    void aVisitBookedOutsideItsWindowNeedsSomebodyHoweverFarAheadItIs() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.book(clinic.enrol("MSC", TODAY.minusDays(8)), "D14", TODAY.plusDays(40), null);
            clinic.book(clinic.enrol("MSC", TODAY.minusDays(8)), "D14", TODAY.plusDays(6), null);
            clinic.plan();
            return true;
        });

        for (int days : new int[] {0, WEEK}) {
            assertThat(list(days).attention())
                    .as("%s days", days)
                    .singleElement()
                    .isInstanceOfSatisfying(Attention.BookedOutside.class, outside -> {
                        assertThat(outside.number()).isEqualTo("ALP-001");
                        assertThat(outside.day()).isEqualTo(TODAY.plusDays(40));
                    });
        }
    }

    @Test
    void whatDoesNotApplyAnyMoreIsNoLoadOfTheWeek() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.book(clinic.enrol("MSC", TODAY.minusDays(8)), "D7", TODAY.plusDays(1), null);
            var missed = clinic.enrol("MSC", TODAY.minusDays(8));
            clinic.book(missed, "D7", TODAY.plusDays(1), null);
            var visits = new VisitStore();
            for (var visit : visits.of(change.reading(), missed)) {
                visits.correct(change, with(visit, new VisitOutcome.Missed("ill")));
            }
            clinic.plan();
            return true;
        });

        assertThat(list(WEEK).load()).containsExactly(Map.entry(TODAY.plusDays(1), 1L));
    }

    private static Stored<Visit> with(Stored<Visit> visit, VisitOutcome outcome) {
        return visit.with(visit.value().withOutcome(outcome, null));
    }
}

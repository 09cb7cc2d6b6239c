package visitwise.feature.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.today.Work.Group;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class ListTodayTest extends OnBothEngines {

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

    private List<String> lines(int days) {
        return list(days).work().stream()
                .map(work -> work.group() + " " + work.code() + " " + work.day())
                .toList();
    }

    @Test
    void whoIsBookedForTodayComesFirstByTime() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            var late = clinic.enrol("MSC", TODAY);
            var early = clinic.enrol("MSC", TODAY);
            var anyTime = clinic.enrol("MSC", TODAY);
            clinic.book(anyTime, "D0", TODAY, null);
            clinic.book(late, "D0", TODAY, LocalTime.of(14, 0));
            clinic.book(early, "D0", TODAY, LocalTime.of(8, 30));
            clinic.plan();
            return true;
        });

        var list = list(0);

        assertThat(list.work()).extracting(Work::time).containsExactly(LocalTime.of(8, 30), LocalTime.of(14, 0), null);
        assertThat(list.work()).allSatisfy(work -> {
            assertThat(work.group()).isEqualTo(Group.TODAY);
            assertThat(work.person().age()).isEqualTo(9);
            assertThat(work.content().dose()).isEqualTo(1);
            assertThat(work.content().amount()).isInstanceOf(PlannedAmount.Flat.class);
            assertThat(work.dates().booked()).isEqualTo(TODAY);
        });
        assertThat(list.counts()).isEqualTo(new TodayList.Counts(3, 0, 3 + 3, 0, 0));
    }

    @Test
    void aVisitIsFoundByWhatIsAgreedAndHowItsWindowStands() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.enrol("MSC", TODAY.minusDays(8));
            var agreed = clinic.enrol("MSC", TODAY.minusDays(8));
            clinic.book(agreed, "D7", TODAY.plusDays(3), LocalTime.of(9, 0));
            clinic.plan();
            return true;
        });

        assertThat(lines(WEEK))
                .as("Day 7 lies on the 15th ±1, Day 14 on the 22nd ±1, Day 0 has no window")
                .containsExactly(
                        "CLOSING D7 2026-11-16",
                        "BOOKED D7 2026-11-19",
                        "DUE D14 2026-11-22",
                        "DUE D14 2026-11-22",
                        "CLOSED D0 2026-11-08",
                        "CLOSED D0 2026-11-08");
        assertThat(list(WEEK).counts()).isEqualTo(new TodayList.Counts(0, 0, 4, 1, 2));
        assertThat(list(WEEK).attention())
                .as("the window of the booked visit ended on the 16th")
                .singleElement()
                .isInstanceOfSatisfying(
                        Attention.BookedOutside.class,
                        outside -> assertThat(outside.day()).isEqualTo(TODAY.plusDays(3)));
        assertThat(lines(0)).containsExactly("CLOSING D7 2026-11-16", "CLOSED D0 2026-11-08", "CLOSED D0 2026-11-08");
    }

    @Test
    void anAgreedDayThatPassedWithoutARecordIsTold() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            var child = clinic.enrol("MSC", TODAY.minusMonths(1).minusDays(21));
            clinic.book(child, "M1", TODAY.minusDays(1), null);
            clinic.plan();
            return true;
        });

        assertThat(list(0).work())
                .filteredOn(work -> work.code().equals("M1"))
                .singleElement()
                .satisfies(work -> assertThat(work.group()).isEqualTo(Group.PASSED));
    }

    @Test
    void whatIsDoneTodayStaysAndWhatIsDoneEarlierDoesNot() {
        var child = saved(change -> {
            var clinic = new Clinic(change, ward);
            var enrolled = clinic.enrol("MSC", TODAY.minusDays(7));
            clinic.book(enrolled, "D0", TODAY.minusDays(7), null);
            clinic.book(enrolled, "D7", TODAY, LocalTime.of(9, 30));
            return enrolled;
        });
        saved(change -> {
            var visits = new VisitStore();
            for (var visit : visits.of(change.reading(), child)) {
                var day = visit.value().appointment().orElseThrow().day();
                visits.correct(change, with(visit, new VisitOutcome.Occurred(day)));
            }
            new Clinic(change, ward).plan();
            return true;
        });

        var list = list(0);

        assertThat(list.work()).singleElement().satisfies(work -> {
            assertThat(work.group()).isEqualTo(Group.DONE_TODAY);
            assertThat(work.code()).isEqualTo("D7");
            assertThat(work.state()).isNull();
        });
        assertThat(list.counts().done()).isEqualTo(1);
        assertThat(list.counts().today()).isEqualTo(1);
    }

    private static Stored<Visit> with(Stored<Visit> visit, VisitOutcome outcome) {
        return visit.with(visit.value().withOutcome(outcome, null));
    }

    @Test
    void aMissingOrLateConsentNeedsSomebody() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.enrol("MSC", new AnchorDates(TODAY.minusDays(3), null, null));
            var late = clinic.enrol("MSC", new AnchorDates(TODAY.minusDays(3), null, null));
            clinic.consent(late, TODAY.minusDays(2));
            var sound = clinic.enrol("MSC", new AnchorDates(TODAY.minusDays(3), null, null));
            clinic.consent(sound, TODAY.minusDays(3));
            clinic.plan();
            return true;
        });

        assertThat(list(WEEK).attention())
                .extracting(attention -> attention.getClass().getSimpleName(), Attention::number)
                .containsExactly(tuple("ConsentMissing", "ALP-001"), tuple("ConsentSignedLate", "ALP-002"));
    }

    @Test
    void aDosePerKilogramWantsTheWeightOfItsDay() {
        ward = saved(change -> Ward.running(change, "NCT06731192"));
        var arm = arm();
        var firstDose = firstDose();
        var child = saved(change -> {
            var clinic = new Clinic(change, ward);
            var enrolled = clinic.enrol(arm, TODAY);
            clinic.book(enrolled, firstDose, TODAY, LocalTime.of(10, 15));
            clinic.plan();
            return enrolled;
        });
        assertThat(list(0).attention())
                .singleElement()
                .isInstanceOfSatisfying(Attention.WeightMissing.class, missing -> {
                    assertThat(missing.participant()).isEqualTo(child);
                    assertThat(missing.time()).isEqualTo(LocalTime.of(10, 15));
                });

        weigh(child, TODAY.minusDays(9));
        assertThat(list(0).attention())
                .as("an older weight is not that of the day")
                .hasSize(1);
        weigh(child, TODAY);
        assertThat(list(0).attention()).isEmpty();
    }

    private void weigh(ParticipantId child, LocalDate day) {
        saved(change -> {
            new Clinic(change, ward).weigh(child, day, "31.5");
            return true;
        });
    }

    private String arm() {
        return protocol().arms().stream()
                .filter(arm -> arm.regimen().infusions() > 0)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private String firstDose() {
        return protocol().visits().stream()
                .filter(visit -> visit.doseNumber().orElse(0) == 1)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Protocol protocol() {
        return read(reading -> library.of(reading, ward.version()));
    }

    @Test
    void nobodyWhoseArmIsNotKnownIsListed() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.enrol(null, TODAY);
            clinic.plan();
            return true;
        });

        assertThat(list(WEEK).work()).isEmpty();
        assertThat(list(WEEK).counts()).isEqualTo(new TodayList.Counts(0, 0, 0, 0, 0));
    }

    @Test
    void aLongListSaysHowManyMoreThereAre() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            for (int i = 0; i < ListToday.MOST + 3; i++) {
                clinic.enrol("MSC", TODAY);
            }
            clinic.plan();
            return true;
        });

        var list = list(0);

        assertThat(list.work()).hasSize(ListToday.MOST);
        assertThat(list.more()).isEqualTo(3);
        assertThat(list.work()).allSatisfy(work -> assertThat(work.state()).isEqualTo(VisitState.OPEN));
    }

    @Test
    void theMenuCountsWhoComesTodayAndTheParticipantsOfEachStudy() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.book(clinic.enrol("MSC", TODAY), "D0", TODAY, null);
            clinic.enrol("MSC", TODAY);
            clinic.plan();
            return true;
        });

        var counted = new CountForMenu(database(), library).count(TODAY);

        assertThat(counted.studies())
                .filteredOn(study -> study.study().equals(ward.study()))
                .singleElement()
                .satisfies(study -> {
                    assertThat(study.participants()).isEqualTo(2);
                    assertThat(study.name().en()).isEqualTo("ALP · Alport syndrome");
                });
        assertThat(counted.participants())
                .isEqualTo(counted.studies().stream()
                        .mapToLong(TodayList.StudyChoice::participants)
                        .sum());
    }
}

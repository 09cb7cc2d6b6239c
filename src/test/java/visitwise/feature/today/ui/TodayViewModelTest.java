package visitwise.feature.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.feature.today.ListToday;
import visitwise.feature.today.TodayList;
import visitwise.feature.today.Work;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.SteppingClock;
import visitwise.testkit.Ward;

/** The work of today without a screen. */
class TodayViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @TempDir
    private Path folder;

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-16T23:00:00Z"));
    private final HeldBackground background = new HeldBackground();
    private Database database;
    private TodayViewModel model;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), clock);
        database.change(ChangeContext.firstEntry("Chen Jie"), change -> {
            var clinic = new Clinic(change, Ward.running(change, "ISRCTN62094626"));
            clinic.book(clinic.enrol("MSC", MONDAY), "D0", MONDAY, LocalTime.of(8, 30));
            clinic.book(clinic.enrol("MSC", TUESDAY), "D0", TUESDAY, LocalTime.of(9, 0));
            clinic.plan();
            return true;
        });
        model = new TodayViewModel(
                new ListToday(database, new ProtocolLibrary()), background, () -> LocalDate.now(clock));
        background.finish();
        model.toggle(Show.TODAY);
        assertShown(MONDAY);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    /** The list is of that day, with the child that comes on it. */
    private void assertShown(LocalDate day) {
        assertThat(model.today()).isEqualTo(day);
        assertThat(model.list()).map(TodayList::today).hasValue(day);
        assertThat(model.rows()).extracting(Work::day).containsExactly(day);
    }

    @Test
    void comingBackAfterMidnightShowsTheNewDay() {
        clock.advance(Duration.ofHours(2));
        assertThat(model.presentDay()).isEqualTo(TUESDAY);
        model.read();
        assertShown(MONDAY);
        background.finish();
        assertShown(TUESDAY);
    }

    @Test
    void anotherFilterAfterMidnightShowsTheNewDay() {
        clock.advance(Duration.ofHours(2));
        model.daysProperty().set(0);
        background.finish();
        assertShown(TUESDAY);
        clock.advance(Duration.ofDays(-1));
        model.studyProperty()
                .set(model.list().orElseThrow().studies().getFirst().study());
        background.finish();
        assertShown(MONDAY);
    }

    @Test
    void theAnswerOfYesterdayIsPassedOver() {
        model.read();
        clock.advance(Duration.ofHours(2));
        model.read();
        background.finishTheLatestFirst();
        assertShown(TUESDAY);
    }

    @Test
    void aFailedReadShowsNothingOldAndCanBeRepeated() {
        database.close();
        clock.advance(Duration.ofHours(2));
        model.read();
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Failed());
        assertThat(model.rows()).isEmpty();
        assertThat(model.today()).isEqualTo(TUESDAY);
        assertThat(background.shown()).hasSize(1);
        model.read();
        assertThat(background.waiting()).isEqualTo(1);
    }
}

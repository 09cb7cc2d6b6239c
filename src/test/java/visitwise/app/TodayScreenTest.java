package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.today.Work;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.widget.CountTile;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.participant.VisitStore;
import visitwise.testkit.Clinic;
import visitwise.testkit.SteppingClock;
import visitwise.testkit.Ward;

/** Today's work by the keyboard. */
class TodayScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final ChangeContext CHEN = new ChangeContext("Chen Jie", "setting up");

    @TempDir
    private Path folder;

    private Database database;
    private Ward ward;
    private RunningDesktop desktop;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        database.change(CHEN, change -> {
            ward = Ward.running(change, "ISRCTN62094626");
            return true;
        });
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    private void open(Language language) {
        desktop = RunningDesktop.over(database, CLOCK, language);
    }

    /** Three children: two come today for Day 0, one of whom nothing is agreed has a Day 7 that closes today. */
    private void fill() {
        database.change(CHEN, change -> {
            var clinic = new Clinic(change, ward);
            clinic.book(clinic.enrol("MSC", TODAY), "D0", TODAY, LocalTime.of(8, 30));
            clinic.book(clinic.enrol("MSC", TODAY), "D0", TODAY, LocalTime.of(9, 0));
            clinic.enrol("MSC", TODAY.minusDays(8));
            clinic.plan();
            return true;
        });
    }

    private ParticipantId child(int row) {
        return rows().get(row).person().id();
    }

    @SuppressWarnings("unchecked")
    private List<Work> rows() {
        return List.copyOf(desktop.find(TableView.class, _ -> true).getItems());
    }

    private Work selected() {
        return (Work)
                desktop.find(TableView.class, _ -> true).getSelectionModel().getSelectedItem();
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    @Test
    void theListLeadsToAVisitAndBackToTheNextOne() {
        fill();
        open(Language.EN);
        var first = child(0);
        var second = child(1);
        assertThat(desktop.words())
                .contains("Monday 16 November 2026 · 第一人民医院", "visits today · 0 done", "Not booked — window closing")
                .contains("08:30", "ALP-001 · LZ · 9 y", "infuse 20×10⁶ cells", "by 16 Nov", "last day");

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isEqualTo(new Route.Visit(first, "D0"));
        takesPlace(first);
        press(KeyCode.ESCAPE);

        assertThat(desktop.route()).isEqualTo(new Route.Today());
        assertThat(selected().person().id()).isEqualTo(second);
        assertThat(desktop.words()).contains("visits today · 1 done");
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isEqualTo(new Route.Visit(second, "D0"));
    }

    @Test
    void whoOnlyLookedComesBackToTheSameRow() {
        fill();
        open(Language.EN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);

        assertThat(selected()).isEqualTo(rows().getFirst());
    }

    private void takesPlace(ParticipantId child) {
        database.change(CHEN, change -> {
            var visit = new VisitStore().of(change.reading(), child).getFirst();
            assertThat(new VisitStore().find(change.reading(), new VisitId(visit.id())))
                    .isPresent();
            new VisitStore()
                    .correct(change, visit.with(visit.value().withOutcome(new VisitOutcome.Occurred(TODAY), null)));
            new Clinic(change, ward).plan();
            return true;
        });
    }

    @Test
    void aTileShowsOnlyWhatItCountsUntilItIsPressedAgain() {
        fill();
        open(Language.EN);
        int all = rows().size();
        var closing =
                desktop.find(CountTile.class, tile -> tile.getAccessibleText().startsWith("1 windows closing"));
        desktop.screen().click(closing);
        desktop.settle();
        assertThat(rows()).extracting(Work::group).containsExactly(Work.Group.CLOSING);

        press(KeyCode.SPACE);
        assertThat(rows()).hasSize(all);
    }

    @Test
    void theListOfTheDayIsPrintedAndSomebodyEnrolledByKeys() {
        open(Language.EN);
        desktop.screen().pressWithCtrl(KeyCode.P);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.PrintDayList(TODAY));
        press(KeyCode.ESCAPE);
        desktop.screen().pressWithCtrl(KeyCode.N);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Enrol(null));
    }

    @Test
    void afterMidnightTheListOfTheNewDayIsPrinted() {
        var clock = new SteppingClock(Instant.parse("2026-11-16T23:00:00Z"));
        fill();
        desktop = RunningDesktop.over(database, clock, Language.EN);
        assertThat(desktop.words()).contains("Monday 16 November 2026");
        clock.advance(Duration.ofHours(2));
        desktop.screen().pressWithCtrl(KeyCode.P);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.PrintDayList(TODAY.plusDays(1)));
        press(KeyCode.ESCAPE);
        assertThat(desktop.words()).contains("Tuesday 17 November 2026").doesNotContain("Monday 16 November 2026");
    }

    @Test
    void anEmptyListSaysSoInOneSentence() {
        open(Language.ZH);
        assertThat(desktop.words()).contains("这几天没有已预约、应完成或待记录的访视。", "入组受试者", "目前没有需要您处理的事项。", "2026年11月16日 星期一");
    }

    @Test
    void headingsOfGroupsAreNoRows() {
        fill();
        open(Language.EN);
        int rows = rows().size();
        for (int press = 0; press < rows + 3; press++) {
            press(KeyCode.DOWN);
        }
        assertThat(selected()).isEqualTo(rows().getLast());
    }
}

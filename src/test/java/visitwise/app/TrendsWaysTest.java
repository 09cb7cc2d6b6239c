package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** How one finds the charts of a study, and what large text leaves of charts. */
class TrendsWaysTest {

    private static final Clock CLOCK = Clock.fixed(YearOfResults.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private <T> T saved(Function<Change, T> work) {
        return ((Outcome.Saved<T>) database.change(ChangeContext.firstEntry("Chen Jie"), work)).value();
    }

    private Ward ward(String protocol) {
        return saved(change -> Ward.running(change, protocol));
    }

    private YearOfResults year() {
        return new YearOfResults(database, new ProtocolLibrary());
    }

    private void ctrl(KeyCode key) {
        desktop.screen().pressWithCtrl(key);
        desktop.settle();
    }

    private <T extends ButtonBase> T button(Class<T> kind, String words) {
        return desktop.find(kind, button -> words.equals(button.getText()) && button.isVisible());
    }

    @Test
    void theChartsOfTheStudyAreSeenAmongItsParticipants() {
        var ward = ward("ISRCTN62094626");
        ward("NCT04318600");
        desktop.open(new Route.Participants(null));
        assertThat(desktop.words()).doesNotContain("Charts of the study");
        desktop.open(new Route.Participants(ward.study()));
        desktop.screen().click(button(Button.class, "Charts of the study"));
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.StudyTrends(ward.study()));
        assertThat(desktop.words()).doesNotContain("This participant");
    }

    @Test
    void theOnlyStudyNeedNotBeChosenForItsCharts() {
        var ward = ward("ISRCTN62094626");
        desktop.open(new Route.Participants(null));
        desktop.screen().click(button(Button.class, "Charts of the study"));
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.StudyTrends(ward.study()));
    }

    @Test
    void oneGoesFromAParticipantToTheWholeStudyAndBackWithoutGettingLost() {
        var ward = ward("ISRCTN62094626");
        var child = year().of(ward, "MSC", 99);
        desktop.open(new Route.File(child));
        ctrl(KeyCode.G);
        desktop.screen().click(button(ToggleButton.class, "This participant"));
        assertThat(button(ToggleButton.class, "This participant").isSelected()).isTrue();
        desktop.screen().click(button(ToggleButton.class, "Whole study"));
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.StudyTrends(ward.study(), child));
        assertThat(button(ToggleButton.class, "Whole study").isSelected()).isTrue();
        assertThat(isInChart()).isTrue();
        ctrl(KeyCode.G);
        assertThat(desktop.route()).isEqualTo(new Route.Trends(child));
        ctrl(KeyCode.G);
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.File(child));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @ParameterizedTest
    @EnumSource
    void largeTextLeavesRoomForSomeNumbersAndForAllThatIsToKnow(Language language) {
        var child = year().of(ward("ISRCTN62094626"), "MSC", 99);
        desktop.prefer(chosen -> chosen.withLanguage(language).withTextPercent(150));
        desktop.open(new Route.Trends(child));
        var table = desktop.find(TableView.class, _ -> true);
        var panel = desktop.find(Region.class, node -> node.getStyleClass().contains("tab-content-area"));
        var notes = desktop.find(Region.class, node -> node.getStyleClass().contains("trend-notes"));
        // Room is found in several rounds of laying out.
        desktop.screen()
                .until(_ -> wholeRows(table) >= 4
                        && place(panel).getMaxY() >= place(notes).getMaxY());
    }

    private static long wholeRows(TableView<?> table) {
        return Screen.all(table)
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                .filter(row -> place(row).getMaxY() <= place(table).getMaxY())
                .count();
    }

    private boolean isInChart() {
        return desktop.screen()
                .look(scene -> scene.getFocusOwner() != null
                        && scene.getFocusOwner().getStyleClass().contains("chart-pane"));
    }
}

package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.participant.ContactStore;
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;

/** The list of participants by keyboard. */
class ParticipantsScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;
    private Ward ward;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    private void change(Consumer<Change> work) {
        database.change(ChangeContext.firstEntry("Dr Li"), change -> {
            work.accept(change);
            return true;
        });
    }

    /** Three participants; the parents of the second are called 李明 and 王芳. */
    private void enrolThree() {
        change(change -> {
            ward = Ward.running(change, "ISRCTN62094626");
            ward.enrol(change);
            var second = ward.enrol(change);
            ward.enrol(change);
            call(change, second, "李明");
            call(change, second, "王芳");
        });
        desktop.open(new Route.Participants(null));
    }

    private void call(Change change, ParticipantId participant, String name) {
        new ContactStore().add(change, ward.site(), new Contact(participant, "父母", name, null, null, null));
    }

    private List<String> numbers() {
        TableView<?> table = desktop.find(TableView.class, _ -> true);
        return desktop.screen()
                .look(_ -> table.getItems().stream()
                        .map(row -> ((Row) row).number())
                        .toList());
    }

    private void type(String text) {
        desktop.screen().type(text);
        desktop.settle();
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private <N extends Node> void focus(Class<N> kind, String name) {
        N node = desktop.find(kind, one -> name.equals(one.getAccessibleText()));
        desktop.screen().look(_ -> {
            node.requestFocus();
            return true;
        });
    }

    @Test
    void findsPeopleByTheirNameOrItsSoundAndNeverShowsIt() {
        enrolThree();
        assertThat(desktop.words()).contains("3 of 3");
        for (var name : List.of("李明", "lm", "wangfang", "芳")) {
            type(name);
            assertThat(numbers()).as(name).containsExactly("ALP-002");
            assertThat(desktop.words()).contains("1 of 3");
            Node table = desktop.find(TableView.class, _ -> true);
            String listed = desktop.screen().look(_ -> Screen.words(table));
            assertThat(listed).doesNotContain("李", "王");
            name.codePoints().forEach(_ -> press(KeyCode.BACK_SPACE));
        }
        assertThat(numbers()).containsExactly("ALP-001", "ALP-002", "ALP-003");
    }

    @Test
    void theSearchFindsPeopleByTheSoundOfTheirName() {
        enrolThree();
        desktop.screen().pressWithCtrl(KeyCode.K);
        type("liming");
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isInstanceOf(Route.File.class);
    }

    @Test
    void opensTheFileByEnterAndCopiesTheRowsWithHeadings() {
        enrolThree();
        press(KeyCode.DOWN);
        desktop.screen().pressWithCtrl(KeyCode.C);
        var copied = desktop.screen().look(_ -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(2);
        assertThat(copied)
                .startsWith("Number\tInitials\tSex\tAge\tStudy\tArm\tStatus\n")
                .contains("ALP-001\tWXLI\tfemale\t42\t");
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isInstanceOf(Route.File.class);
    }

    @Test
    void keepsNarrowsAndForgetsANamedView() {
        enrolThree();
        type("003");
        desktop.screen().pressWithCtrl(KeyCode.S);
        type("Only the third");
        press(KeyCode.ENTER);
        focus(ComboBox.class, "Saved view");
        press(KeyCode.UP);
        assertThat(numbers()).hasSize(3);
        desktop.open(new Route.Settings());
        desktop.open(new Route.Participants(null));
        focus(ComboBox.class, "Saved view");
        press(KeyCode.DOWN);
        assertThat(numbers()).containsExactly("ALP-003");
        Button delete = desktop.find(Button.class, button -> "Delete view".equals(button.getText()));
        desktop.screen().look(_ -> {
            delete.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
        assertThat(numbers()).hasSize(3);
        assertThat(desktop.words()).doesNotContain("Only the third");
    }

    @Test
    void sortsTheWholeListByKeyboard() {
        enrolThree();
        focus(ComboBox.class, "Sorted by");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(numbers()).containsExactly("ALP-003", "ALP-002", "ALP-001");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        desktop.open(new Route.Participants(null));
        assertThat(desktop.words()).contains("Nobody is enrolled yet.");
        enrolThree();
        type("nobody has this");
        assertThat(desktop.words()).contains("No participant fits this filter.", "Show all participants");
    }

    @Test
    void enrolsIntoTheStudyThatIsShown() {
        enrolThree();
        desktop.open(new Route.Participants(ward.study()));
        assertThat(desktop.words()).contains("All arms");
        desktop.screen().pressWithCtrl(KeyCode.N);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Enrol(ward.study()));
    }
}

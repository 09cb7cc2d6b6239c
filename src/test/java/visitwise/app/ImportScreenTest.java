package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Message;
import visitwise.domain.study.SiteId;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.feature.laboratories.ui.LaboratoriesDesk;
import visitwise.feature.laboratories.ui.LaboratoriesPage;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageView;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.testkit.Picture;
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;

/** A file of ranges is looked at before it is saved. */
class ImportScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "analyte,sex,age_from,age_to,low,high,unit,normal,effective_from\n";

    /** Right, overlapping the row before, unreadable in several ways, and right again. */
    private static final String MIXED = HEADER + """
            CREAT_S,,0,18 y,25,60,umol/L,,2026-01-01
            CREAT_S,F,17 y,,45,84,umol/L,,2026-01-01
            血肌酐,x,0,,45,84,umol/L,,2026-01-01
            CREAT_S,M,18 y,3 y,59,104,umol/L,,2026-01-01
            ALT_S,,0,,60,40,U/L,,2026-01-01
            PROT_DIP,,0,,,,,NEG,2026-02-30
            PROT_DIP,,0,,,,,NEG,2026-01-01
            """;

    private static final String RIGHT = HEADER + """
            CREAT_S,,0,18 y,25,60,umol/L,,2026-01-01
            ALT_S,,0,,,40,U/L,,2026-01-01
            """;

    /** The files that the person chooses. */
    private record Chosen(Path file) implements LaboratoriesPage.Files {

        @Override
        public Optional<Path> toRead(@Nullable Window window) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toWrite(@Nullable Window window, String name) {
            return Optional.of(file.resolveSibling(name));
        }
    }

    @TempDir
    private Path folder;

    private Database database;
    private NoticeLog notices;
    private FxBackground background;
    private Path file;
    private PageView page;
    private Screen screen;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        var context = ChangeContext.firstEntry("Dr Li");
        database.change(context, change -> Ward.running(change, "ISRCTN62094626"));
        var list = new ListLaboratories(database);
        new KeepLaboratory(database)
                .add(new SiteId(list.list(null).sites().getFirst().id()), "Central", context);
        file = folder.resolve("ranges.csv");
        notices = new NoticeLog();
        background = Screen.on(() -> new FxBackground(failure -> {
            throw failure;
        }));
    }

    @AfterEach
    void stop() {
        settle();
        screen.close();
        background.close();
        database.close();
    }

    private void open(Messages messages, String content) {
        var state = new StateRanges(database);
        var list = new ListLaboratories(database);
        var useCases =
                new LaboratoriesDesk.UseCases(list, new KeepLaboratory(database), state, new ImportRanges(state, list));
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        screen = Screen.show(
                () -> {
                    var desk = new LaboratoriesDesk(
                            useCases, background, notices, () -> LocalDate.now(CLOCK), () -> "Dr Li");
                    page = new LaboratoriesPage(desk, new Chosen(file)).view(messages);
                    return page.content();
                },
                1232,
                840);
        Screen.on(() -> {
            new Appearance(Theme.LIGHT).dress(screen.scene());
            return true;
        });
        settle();
        act("ranges.import");
    }

    private void settle() {
        screen.until(_ -> background.runningProperty().get() == 0);
        screen.layOut();
    }

    /** What the page offers, done. */
    private void act(String key) {
        Screen.on(() -> {
            page.actions().stream()
                    .filter(action -> action.key().equals(key))
                    .forEach(action -> action.run().run());
            return true;
        });
        settle();
    }

    private void press(String words) {
        var button = screen.look(scene -> Screen.all(scene.getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow());
        Screen.on(() -> {
            button.requestFocus();
            return true;
        });
        screen.press(KeyCode.SPACE);
        settle();
    }

    private String words() {
        return screen.look(scene -> Screen.words(scene.getRoot()));
    }

    private int stated() {
        return new ListLaboratories(database).list(null).ranges().size();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowThatIsWrongIsNamedAndNothingIsSaved(Language language) {
        var messages = new Messages(language);
        open(messages, MIXED);
        Picture.write(
                screen.picture(),
                Path.of("target/pictures"),
                "import-" + language.name().toLowerCase(java.util.Locale.ROOT));

        assertThat(words())
                .contains(messages.text("ranges.import.wrong", 5, 7, "Central"))
                .contains(messages.text("ranges.problem.sex", "x"))
                .contains(messages.text(
                        "ranges.problem.ages", Message.of("ranges.age.years", 18), Message.of("ranges.age.years", 3)))
                .contains(messages.text("ranges.import.ok"));
        press(messages.text("ranges.import.save"));
        assertThat(stated()).isZero();
        press(messages.text("ranges.import.close"));
        assertThat(words()).contains(messages.text("ranges.empty"));
    }

    @Test
    void aFileInWhichNothingIsWrongIsSavedAsOneAction() {
        var messages = new Messages(Language.EN);
        open(messages, RIGHT);
        assertThat(words()).contains("2 rows for Central, nothing wrong. Nothing is saved yet.");
        assertThat(screen.focused()).isInstanceOf(TableView.class);
        assertThat(stated()).isZero();

        press("Save all rows");

        assertThat(stated()).isEqualTo(2);
        assertThat(notices.notices()).hasSize(1);
        assertThat(words()).contains("Reference ranges of Central", "1 Jan 2026");
    }

    @Test
    void escapeClosesThePreviewOnly() {
        open(new Messages(Language.EN), RIGHT);

        screen.press(KeyCode.ESCAPE);
        settle();

        assertThat(words()).doesNotContain("Nothing is saved yet.").contains("Reference ranges of Central");
        assertThat(stated()).isZero();
    }
}

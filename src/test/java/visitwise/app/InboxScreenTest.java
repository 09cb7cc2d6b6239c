package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.feature.participantfile.VisitRecord;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.ListInbox;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.Ward;

/** The results inbox by keyboard. */
class InboxScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDateTime.now(CLOCK);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    @TempDir
    private Path folder;

    private final ProtocolLibrary library = new ProtocolLibrary();
    private Database database;
    private RunningDesktop desktop;
    private Ward ward;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
        ward = setUp();
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    private Ward setUp() {
        return switch (database.change(CHEN, change -> Ward.running(change, "ISRCTN62094626"))) {
            case Outcome.Saved<Ward>(Ward made) -> made;
            case Outcome.Conflict<Ward> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    private ParticipantId held(LocalDate on) {
        var child = switch (database.change(CHEN, change -> new Clinic(change, ward).enrol("MSC", DAY0))) {
            case Outcome.Saved<ParticipantId>(ParticipantId made) -> made;
            case Outcome.Conflict<ParticipantId> conflict -> throw new AssertionError(conflict.toString());
        };
        new RecordVisit(database, library)
                .record(new VisitRecord(child, "D0", 0, new VisitOutcome.Occurred(on), null, List.of()), CHEN, NOW);
        return child;
    }

    private void enter(ParticipantId child, LocalDate on, Map<String, Cell> cells) {
        new SaveSheet(database, library)
                .save(
                        new SheetDraft(
                                new SheetOf(child, null, null),
                                null,
                                on,
                                LocalTime.of(8, 5),
                                null,
                                cells,
                                SheetDraft.Seen.NOTHING),
                        CHEN,
                        NOW);
    }

    private Inbox inbox() {
        return new ListInbox(database, library).list(Inbox.Narrowed.TO_NOTHING);
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private void alt(KeyCode key) {
        desktop.screen().pressWithAlt(key);
        desktop.settle();
    }

    private void type(String text) {
        desktop.screen().type(text);
        desktop.settle();
    }

    private void toField(String name) {
        var field = desktop.find(
                TextInputControl.class,
                one -> one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith(name));
        desktop.screen().look(_ -> {
            field.requestFocus();
            return true;
        });
        press(KeyCode.END);
    }

    private String selected(String table) {
        var found = desktop.find(TableView.class, one -> table.equals(one.getAccessibleText()));
        return desktop.screen()
                .look(_ -> Objects.toString(found.getSelectionModel().getSelectedItem()));
    }

    @Test
    void aVisitIsOpenedByEnterAndOneReturnsToTheNext() {
        var first = held(DAY0);
        var second = held(DAY0.plusDays(1));
        desktop.open(new Route.ResultsInbox());
        assertThat(desktop.words()).contains("2 to enter · 0 to judge", "14 days ago", "not begun");

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isEqualTo(new Route.Results(first, "D0"));
        var missing = inbox().expected().getFirst().missing();
        var cells = missing.stream()
                .collect(java.util.stream.Collectors.toMap(analyte -> analyte.code(), _ -> Cell.of("not done", null)));
        new SaveSheet(database, library)
                .save(
                        new SheetDraft(
                                new SheetOf(first, "D0", null),
                                null,
                                DAY0,
                                LocalTime.of(8, 5),
                                null,
                                cells,
                                SheetDraft.Seen.NOTHING),
                        CHEN,
                        NOW);
        alt(KeyCode.LEFT);

        assertThat(desktop.route()).isEqualTo(new Route.ResultsInbox());
        assertThat(inbox().expected()).hasSize(1);
        assertThat(selected("Expected and not entered")).contains(second.value().toString());
        press(KeyCode.ENTER);
        assertThat(desktop.route()).isEqualTo(new Route.Results(second, "D0"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalResultsAreJudgedAtOnceByOneLetter(Language language) {
        var child = held(DAY0);
        enter(child, DAY0, Map.of("PROT_DIP", Cell.of("2+", null), "OCCBLD_U", Cell.of("3+", null)));
        desktop.prefer(chosen -> chosen.withLanguage(language));
        desktop.open(new Route.ResultsInbox());
        alt(KeyCode.A);
        desktop.screen().pressWithCtrl(KeyCode.A);
        desktop.settle();

        press(KeyCode.C);

        assertThat(inbox().unjudged()).hasSize(2);
        assertThat(desktop.words()).contains(language == Language.EN ? "Please fill this in." : "请");
        type("Dr Wang");
        alt(KeyCode.A);
        press(KeyCode.C);

        assertThat(inbox().unjudged()).isEmpty();
        assertThat(inbox().judged())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.judged().orElseThrow().by()).isEqualTo("Dr Wang"));
        assertThat(desktop.words())
                .contains(language == Language.EN ? "2 results saved as clinically significant" : "已保存 2 项结果：有临床意义");
    }

    @Test
    void aMistakenJudgementIsChangedWithAReason() {
        var child = held(DAY0);
        enter(child, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));
        desktop.open(new Route.ResultsInbox());
        alt(KeyCode.A);
        toField("Investigator");
        type("Dr Wang");
        alt(KeyCode.A);
        press(KeyCode.C);
        alt(KeyCode.J);
        assertThat(desktop.words()).contains("Dr Wang, 16 Nov 2026");

        press(KeyCode.N);
        assertThat(inbox().judged()
                        .getFirst()
                        .judged()
                        .orElseThrow()
                        .judgement()
                        .name())
                .isEqualTo("CLINICALLY_SIGNIFICANT");
        type("wrong row");
        alt(KeyCode.J);
        press(KeyCode.N);

        assertThat(inbox().judged()
                        .getFirst()
                        .judged()
                        .orElseThrow()
                        .judgement()
                        .name())
                .isEqualTo("NOT_CLINICALLY_SIGNIFICANT");
        assertThat(desktop.words()).contains("saved as not clinically significant");
    }

    @Test
    void lettersTypedToFindSomebodyJudgeNothing() {
        var child = held(DAY0);
        enter(child, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));
        desktop.open(new Route.ResultsInbox());
        alt(KeyCode.A);
        toField("Investigator");
        type("Dr Wang");
        toField("Find");
        press(KeyCode.C);
        type("c");

        assertThat(inbox().unjudged()).hasSize(1);
        assertThat(desktop.words()).contains("Nothing is missing of what you look for.");
    }

    @Test
    void emptyListsSaySoAndTheMenuCounts() {
        desktop.open(new Route.ResultsInbox());
        assertThat(desktop.words())
                .contains("Every visit that took place has its results.", "No abnormal result waits for a judgement.");

        var child = held(DAY0);
        enter(child, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));
        desktop.start(new Route.Today());
        desktop.settle();
        var entry = desktop.find(
                EntryButton.class,
                button -> button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Results inbox"));
        String counted = desktop.screen().look(_ -> entry.getAccessibleText());
        assertThat(counted).isEqualTo("Results inbox, 2");
    }
}

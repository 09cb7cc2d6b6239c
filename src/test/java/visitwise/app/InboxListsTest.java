package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.ListInbox;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;

/** What the lists of the inbox tell, and the ways into and out of them. */
class InboxListsTest extends WithFile {

    private void enter(LocalDate on, @Nullable LaboratoryId laboratory, Map<String, Cell> cells) {
        var outcome = new SaveSheet(database, library)
                .save(
                        new SheetDraft(
                                new SheetOf(id, null, null),
                                laboratory,
                                on,
                                null,
                                null,
                                cells,
                                SheetDraft.Seen.NOTHING),
                        CHEN,
                        NOW);
        assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
    }

    private void enter(Map<String, Cell> cells) {
        enter(DAY0, null, cells);
    }

    private LaboratoryId laboratory() {
        return changed(change -> new LaboratoryId(new LaboratoryStore()
                .add(change, ward.site(), new Laboratory("Central", true))
                .id()));
    }

    private void state(LaboratoryId laboratory, String analyte, ReferenceRange.Normal normal) {
        var range = new ReferenceRange(
                laboratory, analyte, LocalDate.of(2026, 1, 1), new ReferenceRange.Group(null, 0, null), normal, null);
        changed(change -> new ReferenceRangeStore().addAll(change, ward.site(), List.of(range)));
    }

    private Inbox inbox() {
        return new ListInbox(database, library).list(Inbox.Narrowed.TO_NOTHING);
    }

    private void alt(KeyCode key) {
        desktop.screen().pressWithAlt(key);
        desktop.settle();
    }

    private String counted() {
        var entry = desktop.find(
                EntryButton.class,
                button -> button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Results inbox"));
        return desktop.screen().look(_ -> entry.getAccessibleText());
    }

    @Test
    void valuesAreSortedAsNumbers() {
        var laboratory = laboratory();
        state(laboratory, "ALT_S", new ReferenceRange.Normal.Interval(null, new BigDecimal("40"), "U/L"));
        enter(DAY0, laboratory, Map.of("ALT_S", Cell.of("85", "U/L")));
        enter(DAY0.plusDays(1), laboratory, Map.of("ALT_S", Cell.of("100", "U/L")));
        enter(DAY0.plusDays(2), laboratory, Map.of("ALT_S", Cell.of("90", "U/L")));
        desktop.open(new Route.ResultsInbox());
        TableView<?> table =
                desktop.find(TableView.class, one -> "Abnormal, waiting for judgement".equals(one.getAccessibleText()));
        var values = desktop.screen().look(_ -> sorted(table));
        assertThat(values).containsExactly("85", "90", "100");
    }

    private static <R> List<String> sorted(TableView<R> table) {
        table.getColumns().stream()
                .filter(column -> "Value".equals(column.getText()))
                .forEach(column -> table.getSortOrder().add(column));
        return table.getItems().stream()
                .map(row -> ((Inbox.Abnormal) row).row().result().reported().text())
                .toList();
    }

    @Test
    void aNameThatIsTooLongLetsThePersonGo() {
        enter(Map.of("PROT_DIP", Cell.of("2+", null)));
        desktop.open(new Route.ResultsInbox());
        fill("_Investigator", "x".repeat(300));
        fill("Find", "ALP");
        assertThat(desktop.screen().focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).isEqualTo("ALP"));

        alt(KeyCode.A);
        desktop.screen().press(KeyCode.C);
        desktop.settle();
        assertThat(inbox().unjudged()).hasSize(1);
        assertThat(desktop.screen().focused())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).startsWith("xxx"));
    }

    @Test
    void theMenuCountsWhatIsLeftAfterAJudgement() {
        enter(Map.of("PROT_DIP", Cell.of("2+", null), "OCCBLD_U", Cell.of("3+", null)));
        desktop.open(new Route.ResultsInbox());
        var before = inbox().expectedInAll() + 2;
        assertThat(counted()).isEqualTo("Results inbox, " + before);
        fill("_Investigator", "Dr Wang");
        alt(KeyCode.A);
        desktop.screen().press(KeyCode.C);
        desktop.settle();
        assertThat(inbox().unjudged()).hasSize(1);
        assertThat(counted()).isEqualTo("Results inbox, " + (before - 1));
    }

    @Test
    void theNormalAnswersAreThoseTheFlagWasToldBy() {
        var laboratory = laboratory();
        state(laboratory, "PROT_DIP", new ReferenceRange.Normal.Expected("1+"));
        enter(DAY0, laboratory, Map.of("PROT_DIP", Cell.of("2+", null)));
        enter(DAY0.plusDays(1), null, Map.of("PROT_DIP", Cell.of("2+", null)));

        assertThat(inbox().unjudged())
                .extracting(row -> row.normal().source())
                .containsExactly("Central, 2026-01-01", "catalogue");
        assertThat(inbox().unjudged().getFirst().normal().normal()).containsExactly("NEG", "TRACE", "1+");
        desktop.open(new Route.ResultsInbox());
        assertThat(desktop.words()).contains("1+ (Central", "(from the catalogue)");
    }

    @Test
    void theListOfAnotherLanguageChoosesNothingAnyMore() {
        enter(Map.of("PROT_DIP", Cell.of("2+", null), "OCCBLD_U", Cell.of("3+", null)));
        desktop.open(new Route.ResultsInbox());
        fill("_Investigator", "Dr Wang");
        var old =
                desktop.find(TableView.class, one -> "Abnormal, waiting for judgement".equals(one.getAccessibleText()));
        alt(KeyCode.A);
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        desktop.screen().look(_ -> {
            old.getSelectionModel().selectAll();
            return true;
        });
        desktop.settle();
        assertThat(desktop.words()).contains("已选择 1 项").doesNotContain("已选择 2 项");
    }

    @Test
    void resultsArePastedFromTheInboxAndFromTheFile() {
        desktop.copied("Date\tALT (U/L)\r\n2026-11-08\t18");
        desktop.start(new Route.ResultsInbox());
        push("Paste");
        assertThat(desktop.route()).isEqualTo(new Route.PasteResults(null));
        desktop.start(new Route.File(id, Route.File.Tab.RESULTS));
        push("Paste");
        assertThat(desktop.route()).isEqualTo(new Route.PasteResults(id));
    }
}

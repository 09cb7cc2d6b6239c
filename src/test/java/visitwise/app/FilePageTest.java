package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.KeepContact;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.navigation.Route.File.Tab;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ContactStore;
import visitwise.testkit.Ward;

/** The participant file by keyboard. */
class FilePageTest extends WithFile {

    private void openContacts() {
        desktop.open(new Route.File(id, Tab.CONTACT));
    }

    private List<Stored<Contact>> contacts() {
        return database.read(reading -> new ContactStore().of(reading, id));
    }

    @Test
    void saysWhoItIsAndHowTheStudyRuns() {
        desktop.open(new Route.File(id));
        assertThat(desktop.words())
                .contains("ALP-001")
                .contains("in the study")
                .contains("Timeline · Stem cells for Alport syndrome · ISRCTN62094626 · protocol 1.0")
                .contains("Day 0 = 2 Nov 2026 · last infusion expected 23 Nov 2026")
                .contains("* on a weekend");
        assertThat(desktop.find(Label.class, label -> label.getStyleClass().contains("page-context"))
                        .getText())
                .isEqualTo("LZ · male · 9 y 4 m · 28.6 kg · 131 cm · hUC-MSC arm · consent v2.1 signed 28 Oct 2026");
    }

    @Test
    void opensTheVisitThatIsNextByEnterAndByItsKeys() {
        desktop.open(new Route.File(id));
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Visit(id, "D7"));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Visit(id, "D7"));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.P);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.PrintSchedule(id));
    }

    @Test
    void goesFromTabToTabAndOpensADose() {
        desktop.open(new Route.File(id));
        desktop.screen().pressWithAlt(KeyCode.DIGIT2);
        desktop.settle();
        assertThat(desktop.words())
                .contains("1 of 4 doses given")
                .contains("UC-2026-11")
                .contains("09:00–09:25")
                .contains("36.5 → 36.9 °C");
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Infusion(id, 1));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        desktop.screen().pressWithAlt(KeyCode.DIGIT3);
        desktop.settle();
        assertThat(desktop.words()).contains("No results are recorded.");
        desktop.screen().pressWithAlt(KeyCode.DIGIT4);
        desktop.settle();
        assertThat(desktop.words()).contains("infusion 1, lot: UC-2026-11").contains("first entry");
        desktop.screen().pressWithAlt(KeyCode.DIGIT1);
        desktop.settle();
        TableView<?> table = desktop.find(TableView.class, Node::isFocused);
        assertThat(table.getItems()).hasSizeGreaterThan(10);
    }

    @Test
    void opensWhatElseCanBeDone() {
        desktop.open(new Route.File(id, Tab.DOSES));
        push("Close dosing");
        assertThat(desktop.route()).isEqualTo(new Route.CloseDosing(id));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        push("Move a date");
        assertThat(desktop.route()).isEqualTo(new Route.MoveDate(id, null));
    }

    @Test
    void saysWhyThereIsNoCalendar() {
        var unassigned = changed(change -> enrol(change, null));
        desktop.open(new Route.File(unassigned));
        assertThat(desktop.words()).contains("No arm is assigned as yet").contains("There are no planned visits.");
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(desktop.words()).contains("尚未分组，因此没有日历。");
    }

    /** Every tab of somebody in the arm, without the number. */
    private List<String> tabsOf(String arm) {
        ParticipantId masked = changed(change -> enrol(change, arm));
        return Arrays.stream(Tab.values())
                .map(tab -> {
                    desktop.open(new Route.File(masked, tab));
                    return desktop.words().replaceAll("ALP-\\d+|(?m)^\\d+$", "");
                })
                .toList();
    }

    @Test
    void everyTabIsTheSameInEveryArmWhereTheStaffMayNotKnowIt() {
        ward = changed(change -> Ward.running(change, "NCT07240987"));
        assertThat(tabsOf("NON-DKD")).isEqualTo(tabsOf("DKD-MSC")).noneMatch(words -> words.contains("cells/kg"));
    }

    @Test
    void theFileTellsTheArmAndTheAmountWhereOnlyTheParticipantMayNotKnowIt() {
        ward = changed(change -> Ward.running(change, "NCT06731192"));
        assertThat(tabsOf("MSC")).anyMatch(words -> words.contains("2×10⁶ cells per kg"));
    }

    @Test
    void addsAndCorrectsAContactApartFromTheRest() {
        openContacts();
        fill("Relation", "mother");
        fill("Name", "Wang Fang");
        fill("Phone", "13900001111");
        save();
        assertThat(desktop.words()).contains("Contact details saved.").contains("13900001111");

        openContacts();
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.ENTER);
        fill("Phone", "13900002222");
        save();
        assertThat(desktop.words()).contains("this was recorded before: say why it is changed");
        assertThat(filled("Phone")).isEqualTo("13900002222");
        fill("Why it is changed", "new number");
        save();
        assertThat(contacts()).extracting(row -> row.value().phone()).containsExactly("13900002222");
        desktop.open(new Route.File(id, Tab.HISTORY));
        assertThat(desktop.words())
                .contains("contact details replaced")
                .contains("new number")
                .doesNotContain("1390000")
                .doesNotContain("Wang");
    }

    @Test
    void aContactWithoutNameIsNotSavedAndNothingTypedIsLost() {
        openContacts();
        fill("Phone", "13900001111");
        save();
        assertThat(desktop.words()).contains("2 entries need a correction");
        assertThat(filled("Phone")).isEqualTo("13900001111");
        assertThat(contacts()).isEmpty();
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.words()).contains("What you typed on this screen is not saved yet.");
    }

    @Test
    void twoWhoCorrectOneContactAreToldApart() {
        var contact = new Contact(id, "mother", "Wang Fang", "13900001111", null, null);
        var row = changed(change -> new ContactStore().add(change, ward.site(), contact));
        openContacts();
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.ENTER);
        fill("Phone", "13900002222");
        fill("Why it is changed", "new number");
        var theirs = new KeepContact.Wanted(id, "mother", "Wang Fang", "13900003333", "", "");
        saved(new KeepContact(database, library)
                .correct(row.id(), 1, theirs, new ChangeContext("Li Na", "she called")));
        save();
        assertThat(desktop.words()).contains("Li Na changed this on 2026-11-10");
        assertThat(filled("Phone")).isEqualTo("13900002222");
        save();
        assertThat(contacts()).extracting(now -> now.value().phone()).containsExactly("13900002222");
    }

    @Test
    void showsAReportedRatioAndKidneyFunctionByCystatinC() {
        ward = changed(change -> Ward.running(
                change,
                "ISRCTN62094626",
                protocol -> protocol.replace("\"child\": \"CKID_U25_CR_2021\"", "\"child\": \"CKID_U25_CYS_2021\"")));
        id = changed(change -> enrol(change, "MSC"));
        var cells = Map.of("PROTCRT_U", Cell.of("92.4", "mg/mmol"), "CYSTATC_S", Cell.of("1.0", "mg/L"));
        var draft =
                new SheetDraft(new SheetOf(id, null, null), null, CONSENT, null, null, cells, SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database, library).save(draft, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);

        desktop.open(new Route.File(id, Tab.RESULTS));

        assertThat(desktop.words()).contains("92.4 mg/mmol").contains("81.9 mL/min/1.73 m²");
    }
}

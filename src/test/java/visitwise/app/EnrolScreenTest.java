package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.participant.Contact;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.feature.participants.Status;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Ward;

/** Enrolling by keyboard alone, well and badly. */
class EnrolScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        database.change(ChangeContext.firstEntry("Dr Li"), change -> Ward.running(change, "ISRCTN62094626"));
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
        desktop.open(new Route.Enrol(null));
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    /** What is typed into each field, in the order of the form. */
    private static Map<String, String> child() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("initials", "LZ");
        typed.put("sex", "m");
        typed.put("birth date", "2017-07-02");
        typed.put("height", "131");
        typed.put("weight", "28.6");
        typed.put("measured on", "t");
        typed.put("form version", "v2.1");
        typed.put("signed on", "2026-11-10");
        typed.put("signed by", "l");
        typed.put("taken by", "Chen Jie");
        typed.put("enrolled on", "2026-11-12");
        typed.put("day 0", "2026-11-16");
        typed.put("contact", "李明");
        typed.put("relation", "父亲");
        typed.put("phone", "13800000000");
        return typed;
    }

    /** Types everything, from field to field by Enter. */
    private void fill(Map<String, String> typed) {
        typed.values().forEach(text -> {
            desktop.screen().type(text);
            desktop.screen().press(KeyCode.ENTER);
        });
        desktop.settle();
    }

    private void save() {
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
    }

    private List<Row> enrolled() {
        return new ListParticipants(database, new ProtocolLibrary())
                .list(Filter.EVERYBODY, new Sorting(Sort.NUMBER, false), 0, TODAY)
                .rows();
    }

    private List<AuditEntry> trail(Row row) {
        return database.read(reading ->
                new AuditTrail().ofParticipant(reading, row.participant().value()));
    }

    private void assertNothingIsSaved() {
        assertThat(desktop.route()).isEqualTo(new Route.Enrol(null));
        assertThat(enrolled()).isEmpty();
    }

    @Test
    void enrolsByKeyboardAndOpensTheFile() {
        fill(child());
        save();
        var row = enrolled().getFirst();
        assertThat(desktop.route()).isEqualTo(new Route.File(row.participant()));
        assertThat(row.number()).isEqualTo("ALP-001");
        assertThat(row.age()).isEqualTo(9);
        assertThat(desktop.words()).contains("ALP-001 is enrolled.");
        var contacts = database.read(reading -> new ContactStore().of(reading, row.participant()));
        assertThat(contacts.getFirst().value())
                .isEqualTo(new Contact(row.participant(), "父亲", "李明", "13800000000", null, null));
        assertThat(trail(row)).allSatisfy(entry -> assertThat(entry.who()).isEqualTo("Dr Li"));
    }

    @Test
    void showsTheCalendarAndTheCriteriaBeforeAnythingIsSaved() {
        assertThat(desktop.words()).contains("waits for the date of the first dose", "cannot tell");
        fill(child());
        assertThat(desktop.words())
                .contains("Mon 16 Nov 2026")
                .contains("~Thu 7 Jan 2027")
                .contains("~Sun 7 Feb 2027", "weekend")
                .contains("Nothing known so far keeps this person out.");
        assertNothingIsSaved();
    }

    @Test
    void aGrownUpIsRefusedByTheCriterionAtTheBirthDate() {
        var adult = child();
        adult.put("birth date", "1956-07-02");
        fill(adult);
        assertThat(desktop.words()).contains("Not eligible by: I2");
        save();
        assertThat(desktop.words()).contains("inclusion criterion I2 is not met: age 3–18 years");
        assertThat(desktop.find(TextField.class, TextField::isFocused).getText())
                .isEqualTo("1956-07-02");
        assertNothingIsSaved();
    }

    @Test
    void whatAPersonSaysKeepsSomebodyOutOrIsKeptInTheAuditTrail() {
        fill(child());
        ComboBox<?> first = answer("I1");
        focus(first);
        desktop.screen().type("no");
        desktop.settle();
        save();
        assertThat(desktop.words()).contains("inclusion criterion I1 is not met: diagnosis of Alport syndrome");
        assertThat(first.isFocused()).isTrue();
        assertNothingIsSaved();
        save();
        assertThat(desktop.words())
                .contains("inclusion criterion I1 is not met: diagnosis of Alport syndrome")
                .contains("Not eligible by: I1");
        assertThat(first.getValue()).hasToString("NOT_MET");
        assertNothingIsSaved();
        desktop.screen().type("y");
        desktop.settle();
        assertThat(desktop.words()).doesNotContain("inclusion criterion I1 is not met");
        desktop.screen().press(KeyCode.ENTER);
        save();
        assertThat(trail(enrolled().getFirst()))
                .allSatisfy(entry -> assertThat(entry.why()).isEqualTo("Eligibility as answered: I1 yes"));
    }

    private ComboBox<?> answer(String code) {
        return desktop.find(
                ComboBox.class,
                box -> box.getAccessibleText() != null
                        && box.getAccessibleText().startsWith(code + ":"));
    }

    private void focus(ComboBox<?> box) {
        desktop.screen().look(_ -> {
            box.requestFocus();
            return true;
        });
    }

    @Test
    void aScreenFailureIsRecordedWithItsReason() {
        var adult = child();
        adult.put("birth date", "1956-07-02");
        fill(adult);
        desktop.screen().pressWithCtrl(KeyCode.K);
        desktop.screen().type("screen failure");
        desktop.settle();
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        save();
        assertNothingIsSaved();
        desktop.screen().type("older than 18 years");
        save();
        assertThat(enrolled()).extracting(Row::status).containsExactly(Status.SCREEN_FAILURE);
        assertThat(desktop.words()).contains("Screen failure recorded as ALP-001.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    birth date  | 2017-02-30 | "2017-02-30" does not exist: February 2017 has 28 days.
                    birth date  | 2026-12-24 | the birth date 2026-12-24 lies ahead
                    birth date  | 1806-12-24 | "1806-12-24" is too far away
                    birth date  | 1905-12-24 | the birth date 1905-12-24 is more than 120 years ago
                    birth date  | 2017       | "2017" has no day
                    birth date  | once       | "once" is not understood as a date
                    height      | -131       | -131 cm is outside 40 to 250 cm
                    height      | 1310       | 1310 cm is outside 40 to 250 cm
                    height      | 1,31       | "1,31": type a point for decimals
                    weight      | -28.6      | -28.6 kg is outside 1 to 300 kg
                    weight      | 2860       | 2860 kg is outside 1 to 300 kg
                    weight      | 28kg       | "28kg" is not a number
                    weight      | 0          | 0 kg is outside 1 to 300 kg
                    measured on | 2026-11-17 | the day of measurement 2026-11-17 lies ahead
                    measured on | 2016-11-17 | 2016-11-17 lies before the birth date 2017-07-02
                    measured on |            | say on which day this was measured
                    signed on   | 2026-11-30 | the consent of 2026-11-30 lies ahead
                    signed on   | 2016-11-30 | the consent of 2016-11-30 lies before the birth date 2017-07-02
                    signed on   | 2026-11-13 | 2026-11-12 lies before the consent of 2026-11-13
                    enrolled on | 2026-11-09 | 2026-11-09 lies before the consent of 2026-11-10
                    day 0       | 2017-07-01 | 2017-07-01 lies before the birth date 2017-07-02
                    day 0       | 2026-11-09 | 2026-11-09 lies before the consent of 2026-11-10
                    relation    |            | say who this is to the participant
                    contact     |            | the name of the contact is missing
                    initials    |            | Please fill this in.
                    form version|            | Please fill this in.
                    taken by    |            | Please fill this in.
                    """)
    void whatCannotBeIsSaidAtItsFieldAndStaysAsItWasTyped(String field, String typed, String message) {
        var wrong = child();
        wrong.put(field, typed == null ? "" : typed);
        fill(wrong);
        save();
        assertThat(desktop.words()).contains(message);
        assertNothingIsSaved();
        wrong.forEach((name, text) ->
                assertThat(typed()).as(name).contains(name.equals("sex") || name.equals("signed by") ? "" : text));
    }

    /** Every text that stands in a field. */
    private List<String> typed() {
        return desktop.screen()
                .look(scene -> visitwise.testkit.Screen.all(scene.getRoot())
                        .filter(TextField.class::isInstance)
                        .map(field -> ((TextField) field).getText())
                        .toList());
    }

    @Test
    void anotherLanguageLeavesWhatWasTyped() {
        var wrong = child();
        wrong.put("birth date", "30 Feb 2017");
        fill(wrong);
        var before = typed();
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(typed()).isEqualTo(before).contains("30 Feb 2017", "李明");
        assertThat(desktop.words()).contains("出生日期", "男", "法定代理人").doesNotContain("Birth date");
        desktop.prefer(chosen -> chosen.withLanguage(Language.EN));
        assertThat(typed()).isEqualTo(before);
        assertThat(desktop.words()).contains("male", "legal representative");
        assertNothingIsSaved();
    }

    @Test
    void leavingAsksBeforeWhatWasTypedIsLost() {
        desktop.screen().type("LZ");
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.words()).contains("What you typed on this screen is not saved yet.");
        assertThat(typed()).contains("LZ");
    }
}

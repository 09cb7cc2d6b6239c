package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.feature.participantfile.VisitRecord;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ConsentStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.Ward;

/** The desktop over a boy in the Alport study whose Day 0 was on Monday 2 November 2026; it is Tuesday the 10th. */
abstract class WithFile {

    static final LocalDate BORN = LocalDate.parse("2017-07-02");
    static final LocalDate CONSENT = LocalDate.parse("2026-10-28");
    static final LocalDate DAY0 = LocalDate.parse("2026-11-02");
    static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    static final LocalDateTime NOW = TODAY.atTime(12, 0);
    static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Clock CLOCK = Clock.fixed(NOW.atZone(ZONE).toInstant(), ZONE);

    final ProtocolLibrary library = new ProtocolLibrary();

    @TempDir
    private Path folder;

    Database database;
    Ward ward;
    ParticipantId id;
    RunningDesktop desktop;

    @BeforeEach
    final void openTheDesktop() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        ward = changed(change -> Ward.running(change, "ISRCTN62094626"));
        id = changed(change -> enrol(change, "MSC"));
        give(1, DAY0);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    final void closeTheDesktop() {
        desktop.close();
    }

    final ParticipantId enrol(Change change, @Nullable String arm) {
        var number = new StudyStore().takeNumber(change, ward.study());
        var boy = new Participant(
                ward.study(), number, "LZ", Sex.MALE, BORN, arm, ward.version(), new Disposition.InStudy());
        var added = new ParticipantId(
                new ParticipantStore().add(change, ward.site(), boy).id());
        new ConsentStore()
                .add(
                        change,
                        ward.site(),
                        new Consent(added, "v2.1", CONSENT, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie"));
        new AgreedDatesStore().add(change, ward.site(), new AgreedDates(added, new AnchorDates(CONSENT, DAY0, null)));
        new BodySizeStore()
                .add(change, ward.site(), new BodySize(added, CONSENT, new BigDecimal("131"), new BigDecimal("28.6")));
        return added;
    }

    final <T> T changed(Function<Change, T> work) {
        var outcome = database.change(CHEN, work);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<T>) outcome).value();
    }

    final void give(int dose, LocalDate day) {
        saved(new RecordInfusion(database, library)
                .record(
                        new InfusionRecord(
                                id,
                                dose,
                                new InfusionRecord.WeightChoice.OfTheDay(),
                                null,
                                new BigDecimal("20"),
                                "UC-2026-11",
                                day.atTime(9, 0),
                                day.atTime(9, 25),
                                new BigDecimal("36.5"),
                                new BigDecimal("36.9"),
                                null),
                        0,
                        CHEN,
                        NOW));
    }

    /** Somebody else records a visit. */
    final void recordElsewhere(String code, LocalDate day) {
        saved(new RecordVisit(database, library)
                .record(
                        new VisitRecord(id, code, visit(code).seen(), new VisitOutcome.Occurred(day), null, List.of()),
                        CHEN,
                        NOW));
    }

    static <T> T saved(Attempt<T> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Saved.class);
        return ((Attempt.Saved<T>) attempt).value();
    }

    final ParticipantFile file() {
        return new OpenParticipantFile(database, library).open(id, TODAY);
    }

    final FileVisit visit(String code) {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .filter(visit -> visit.due().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    /** Goes to the control that has this label. */
    final void goTo(String label) {
        var named = desktop.find(
                Label.class, found -> found.getText().replace(" *", "").equals(label) && found.getLabelFor() != null);
        desktop.screen().look(_ -> {
            named.getLabelFor().requestFocus();
            return true;
        });
    }

    /** Types into the control that has this label, in the place of what stood there. */
    final void fill(String label, String text) {
        goTo(label);
        desktop.screen().look(scene -> {
            ((TextInputControl) scene.getFocusOwner()).clear();
            return true;
        });
        desktop.screen().type(text);
        desktop.settle();
    }

    /** What stands in the control that has this label. */
    final String filled(String label) {
        goTo(label);
        return desktop.screen().look(scene -> ((TextInputControl) scene.getFocusOwner()).getText());
    }

    /** Presses a button or link with the space key. */
    final void push(String words) {
        var button = desktop.find(ButtonBase.class, found -> words.equals(((Labeled) found).getText()));
        desktop.screen().look(_ -> {
            button.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
    }

    final void save() {
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
    }

    static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}

package visitwise.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Control;
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
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.RecordInfusion;
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
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;

/** The desktop over the records of one boy: consent on 28 October 2026, Day 0 on 2 November, today the 16th at noon. */
abstract class ScreenStory {

    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final LocalDateTime NOW = LocalDateTime.ofInstant(NOON, ZoneOffset.UTC);
    static final LocalDate TODAY = NOW.toLocalDate();
    static final LocalDate CONSENT = LocalDate.of(2026, 10, 28);
    static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    @TempDir
    Path folder;

    final ProtocolLibrary library = new ProtocolLibrary();
    Database database;
    RunningDesktop desktop;
    Ward ward;
    ParticipantId boy;

    @BeforeEach
    final void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        ward = saved(change -> Ward.running(change, protocol()));
        boy = enrolled(arm());
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    final void stop() {
        desktop.close();
    }

    String protocol() {
        return "ISRCTN62094626";
    }

    @Nullable
    String arm() {
        return "MSC";
    }

    final ParticipantId enrolled(@Nullable String arm) {
        return saved(change -> {
            var number = new StudyStore().takeNumber(change, ward.study());
            var participant = new Participant(
                    ward.study(),
                    number,
                    "LZ",
                    Sex.MALE,
                    LocalDate.of(2017, 7, 2),
                    arm,
                    ward.version(),
                    new Disposition.InStudy());
            var id = new ParticipantId(
                    new ParticipantStore().add(change, ward.site(), participant).id());
            new ConsentStore()
                    .add(
                            change,
                            ward.site(),
                            new Consent(id, "v2.1", CONSENT, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie"));
            new AgreedDatesStore().add(change, ward.site(), new AgreedDates(id, new AnchorDates(CONSENT, DAY0, null)));
            return id;
        });
    }

    final <T> T saved(Function<Change, T> work) {
        return switch (database.change(CHEN, work)) {
            case Outcome.Saved<T>(T value) -> value;
            case Outcome.Conflict<T> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    final void weigh(LocalDate day, String kilograms) {
        saved(change ->
                new BodySizeStore().add(change, ward.site(), new BodySize(boy, day, null, new BigDecimal(kilograms))));
    }

    /** The planned 20 million cells of the Alport study, over 25 minutes. */
    final void give(int dose, LocalDate day) {
        var infusion = new InfusionRecord(
                boy,
                dose,
                new WeightChoice.OfTheDay(),
                null,
                new BigDecimal("20"),
                "UC-2026-11",
                day.atTime(9, 0),
                day.atTime(9, 25),
                null,
                null,
                null);
        var attempt = new RecordInfusion(database, library).record(infusion, 0, CHEN, NOW);
        if (!(attempt instanceof Attempt.Saved<?>)) {
            throw new AssertionError(attempt.toString());
        }
    }

    final ParticipantFile file() {
        return new OpenParticipantFile(database, library).open(boy, TODAY);
    }

    /** Goes to the field of that name, as Alt and its letter do, and types over what is there. */
    final void fill(String name, String text) {
        var input = input(name);
        Screen.on(() -> {
            input.requestFocus();
            if (input instanceof TextInputControl typed) {
                typed.selectAll();
            }
            return true;
        });
        if (text.isEmpty()) {
            desktop.screen().press(KeyCode.DELETE);
        } else {
            desktop.screen().type(text);
        }
        desktop.settle();
    }

    final Control input(String name) {
        return desktop.find(
                Control.class,
                control -> control.getAccessibleText() != null
                        && !(control instanceof Labeled)
                        && Stream.of(control.getAccessibleText().split(", ", -1)).findFirst().stream()
                                .anyMatch(name::equals));
    }

    final String typed(String name) {
        var input = (TextInputControl) input(name);
        return Screen.on(input::getText);
    }

    final void save() {
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
    }
}

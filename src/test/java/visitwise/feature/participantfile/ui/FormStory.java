package visitwise.feature.participantfile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
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

/** View models over the records of one boy: consent on 28 October 2026, Day 0 on 2 November, today the 16th at noon. */
abstract class FormStory {

    static final LocalDate CONSENT = LocalDate.parse("2026-10-28");
    static final LocalDate DAY0 = LocalDate.parse("2026-11-02");
    static final LocalDateTime NOON = LocalDateTime.parse("2026-11-16T12:00");
    static final LocalDate TODAY = NOON.toLocalDate();
    static final ChangeContext LI = new ChangeContext("Li Na", "copied wrongly");

    @TempDir
    private Path folder;

    final Worker worker = new Worker();
    final List<Message> said = new ArrayList<>();
    final ProtocolLibrary library = new ProtocolLibrary();
    private LocalDateTime now = NOON;

    /** What the settings and the clock say is asked on the screen thread alone. */
    final Signing signing = new Signing(() -> onScreen("Chen Jie"), () -> onScreen(now), ZoneOffset.UTC);

    Database database;
    Ward ward;
    ParticipantId boy;
    OpenParticipantFile files;
    RecordInfusion infusions;

    @BeforeEach
    final void enrol() {
        database = Database.open(DataFolder.at(folder), Clock.fixed(NOON.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        files = new OpenParticipantFile(database, library);
        infusions = new RecordInfusion(database, library);
        ward = changed(change -> Ward.running(change, protocol()));
        boy = changed(change -> {
            var number = new StudyStore().takeNumber(change, ward.study());
            var born = LocalDate.parse("2017-07-02");
            var person = new Participant(
                    ward.study(), number, "LZ", Sex.MALE, born, "MSC", ward.version(), new Disposition.InStudy());
            var id = new ParticipantId(
                    new ParticipantStore().add(change, ward.site(), person).id());
            var consent = new Consent(id, "v2.1", CONSENT, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie");
            new ConsentStore().add(change, ward.site(), consent);
            new AgreedDatesStore().add(change, ward.site(), new AgreedDates(id, new AnchorDates(CONSENT, DAY0, null)));
            return id;
        });
    }

    @AfterEach
    final void close() {
        database.close();
    }

    String protocol() {
        return "ISRCTN62094626";
    }

    private <T> T onScreen(T told) {
        assertThat(worker.isWorking()).as("asked away from the screen").isFalse();
        return told;
    }

    final void itBecomes(LocalDateTime later) {
        now = later;
    }

    final <T> T changed(Function<Change, T> work) {
        var outcome = database.change(LI, work);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<T>) outcome).value();
    }

    static <T> T saved(Attempt<T> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Saved.class);
        return ((Attempt.Saved<T>) attempt).value();
    }

    final void weigh(LocalDate day, String kilograms) {
        changed(change ->
                new BodySizeStore().add(change, ward.site(), new BodySize(boy, day, null, new BigDecimal(kilograms))));
    }

    final InfusionRecord dose(LocalDate day, String amount) {
        return new InfusionRecord(
                boy,
                1,
                new WeightChoice.OfTheDay(),
                null,
                new BigDecimal(amount),
                "UC-1",
                day.atTime(9, 0),
                day.atTime(9, 25),
                null,
                null,
                null);
    }

    final void give(LocalDate day, String amount) {
        saved(infusions.record(dose(day, amount), 0, LI, NOON));
    }

    final ParticipantFile file() {
        return files.open(boy, TODAY);
    }
}

package visitwise.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** Somebody works with the program from its first start on; nothing is in its records before. */
abstract class Story {

    static final String HOSPITAL = "第一人民医院";

    final ProtocolLibrary library = new ProtocolLibrary();

    @TempDir
    Path folder;

    private @Nullable StoryClock clock;
    private @Nullable Database database;
    private @Nullable RunningDesktop desktop;
    private @Nullable Hands hands;

    /** How this person works. */
    abstract Hands hands(RunningDesktop running, Messages words);

    final void begin(Language language, LocalDateTime now) {
        clock = new StoryClock(now);
        database = Database.open(DataFolder.at(folder.resolve("records")), clock);
        desktop = RunningDesktop.over(
                new Session.Records(
                        database, false, true, Path.of(database.place()).resolve(Session.DRAFTS)),
                clock,
                language);
        hands = hands(desktop, new Messages(language));
    }

    @AfterEach
    final void end() {
        if (desktop != null) {
            desktop.close();
            desktop = null;
        }
    }

    final Hands hands() {
        return Objects.requireNonNull(hands);
    }

    final RunningDesktop desktop() {
        return Objects.requireNonNull(desktop);
    }

    final Database database() {
        return Objects.requireNonNull(database);
    }

    final StoryClock clock() {
        return Objects.requireNonNull(clock);
    }

    final String words() {
        return desktop().words();
    }

    /** What a message says on this screen. */
    final String said(String key, Object... args) {
        return hands().messages.text(key, args);
    }

    /** Sets up a hospital that takes one protocol into use, from the screen with which the program starts. */
    final void setUpHospital(String protocol) {
        hands().fill("setup.code", "01");
        hands().fill("setup.name", HOSPITAL);
        hands().tick(protocol);
        hands().save();
    }

    /** Puts the suggested windows of that protocol into force. */
    final void acceptWindows(String protocol, String why) {
        hands().menu("protocols");
        hands().selectRow(protocol);
        hands().showTab("protocolPage.suggested");
        hands().fill("protocolPage.reason", why);
        hands().save("protocolPage.accept");
    }

    final ParticipantId only() {
        var all = new ListParticipants(database(), library)
                .list(Filter.EVERYBODY, new Sorting(Sort.NUMBER, false), 0, today())
                .rows();
        return all.getFirst().participant();
    }

    final ParticipantFile file() {
        return new OpenParticipantFile(database(), library).open(only(), today());
    }

    final LocalDate today() {
        return LocalDate.now(clock());
    }

    /** The records are closed with the program, and opened again by somebody who only reads them. */
    final Database reopened() {
        end();
        database = Database.open(DataFolder.at(folder.resolve("records")), clock());
        return database;
    }
}

package visitwise.feature.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Arm;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.Database;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.SiteStore;

/** Makes a participant's visit schedule as a PDF. */
public final class PrintSchedule {

    private final Database database;
    private final Dossiers dossiers;

    public PrintSchedule(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
    }

    /** The schedule as it stands, with the language that leads. */
    public PaperDraft make(ParticipantId participant, LocalDateTime now, Language first) {
        var read = database.read(reading -> {
            var dossier = dossiers.read(reading, participant);
            var name = new SiteStore()
                    .all(reading).stream()
                            .filter(site -> site.id().equals(dossier.site().value()))
                            .map(site -> site.value().name())
                            .findFirst()
                            .orElse("");
            return new Read(dossier, name);
        });
        return read.dossier
                .arm()
                .map(arm -> make(read, arm, now, first))
                .orElseGet(() -> new PaperDraft.NotMade(List.of(Message.of("preview.noArm"))));
    }

    private record Read(Dossier dossier, String site) {}

    private static PaperDraft make(Read read, Arm arm, LocalDateTime now, Language first) {
        var dossier = read.dossier;
        var number = dossier.participant().value().number();
        var sheet = new ScheduleSheet(
                dossier.protocol(),
                arm,
                dossier.plan(now.toLocalDate()),
                dossier.appointments(),
                number,
                read.site.isBlank() ? null : new Text(read.site, read.site),
                now,
                first);
        var pdf = new ByteArrayOutputStream();
        try {
            return switch (new SchedulePrinter().print(sheet, pdf)) {
                case PrintOutcome.Printed _ ->
                    new PaperDraft.Made(
                            pdf.toByteArray(), number + "-schedule.pdf", PrintWarnings.before(dossier.protocol()));
                case PrintOutcome.CharactersMissing(var missing) -> new PaperDraft.NotMade(missing);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

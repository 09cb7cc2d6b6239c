package visitwise.feature.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.feature.printing.paper.MissingCharacters;
import visitwise.feature.printing.paper.PdfFile;
import visitwise.platform.i18n.Language;
import visitwise.platform.paper.PaperFonts;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.ProtocolVersionStore;

/** Makes a list of where a protocol's sources contradict each other, for the investigator to answer on paper. */
public final class PrintDiscrepancies {

    private final Database database;
    private final ProtocolLibrary library;
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

    public PrintDiscrepancies(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** The list of the newest version of a study's protocol. */
    public PaperDraft make(StudyId study, LocalDateTime now, Language first) {
        var protocol = database.read(reading -> versions.of(reading, study).stream()
                .findFirst()
                .map(version -> library.of(reading, new ProtocolVersionId(version.id()))));
        return protocol.map(rules -> make(rules, now, first))
                .orElseGet(() -> new PaperDraft.NotMade(List.of(Message.of("preview.noProtocol"))));
    }

    private static PaperDraft make(Protocol protocol, LocalDateTime now, Language first) {
        var wording = new Wording(first);
        try (var fonts = new PaperFonts()) {
            var pages = new DiscrepancyLayout(protocol, now, wording, fonts).pages();
            var missing = new MissingCharacters(fonts).in(pages);
            if (!missing.isEmpty()) {
                return new PaperDraft.NotMade(missing);
            }
            var title = wording.say("print.discrepancies.title").onOneLine().text();
            var pdf = new PdfFile(fonts).bytes(pages, title, now, first.locale());
            return new PaperDraft.Made(pdf, protocol.id() + "-discrepancies.pdf", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

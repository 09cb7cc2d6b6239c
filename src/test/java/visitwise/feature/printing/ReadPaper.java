package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import visitwise.domain.Text;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.platform.i18n.Language;

/** A printed schedule, read back. */
record ReadPaper(byte[] bytes, List<String> pages, String metadata) {

    static final LocalDateTime PRINTED_AT = LocalDateTime.of(2026, 11, 16, 9, 12);
    static final Text SITE = new Text("Taihe Hospital", "太和医院");

    static ScheduleSheet sheet(Protocol protocol, Arm arm, List<DueVisit> visits, Language first) {
        return sheet(protocol, arm, visits, Map.of(), first);
    }

    static ScheduleSheet sheet(
            Protocol protocol, Arm arm, List<DueVisit> visits, Map<String, DayAndTime> appointments, Language first) {
        return new ScheduleSheet(protocol, arm, visits, appointments, "ALP-007", SITE, PRINTED_AT, first);
    }

    static ReadPaper of(Protocol protocol, Arm arm, List<DueVisit> visits) {
        return of(sheet(protocol, arm, visits, Language.EN));
    }

    static ReadPaper of(ScheduleSheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            var outcome = new SchedulePrinter().print(sheet, out);
            var paper = read(out.toByteArray());
            assertThat(outcome).isEqualTo(new PrintOutcome.Printed(paper.pages().size()));
            return paper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    /** The text without the places where its lines end. */
    String flow() {
        return text().replaceAll("\\R", " ").replaceAll(" +", " ");
    }

    private static ReadPaper read(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new ReadPaper(
                    bytes,
                    pages,
                    document.getDocumentInformation().getCOSObject().toString());
        }
    }
}

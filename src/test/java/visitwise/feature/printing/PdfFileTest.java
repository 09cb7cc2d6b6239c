package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import visitwise.platform.i18n.Language;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

/** The file itself, whatever it says. */
class PdfFileTest {

    @Test
    void carriesItsFontsCutDownToWhatIsUsed() throws IOException {
        var bytes = paper(Language.EN).bytes();

        assertThat(bytes.length).isLessThan(100_000);
        try (var document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            var names = 0;
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
                names++;
            }
            assertThat(names).isEqualTo(2);
        }
    }

    @Test
    void isA4AndSaysWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(paper(Language.ZH).bytes())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("访视计划 Visit schedule");
            assertThat(information.getProducer()).isEqualTo("Visitwise");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        }
    }

    @Test
    void isTheSameForTheSameSchedule() {
        assertThat(paper(Language.EN).bytes()).isEqualTo(paper(Language.EN).bytes());
    }

    private static ReadPaper paper(Language first) {
        var study = Protocols.alport(Visits.Rule.WINDOWS).build();
        var arm = study.arms().getFirst();
        var visits = DueVisits.of(study, arm, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 23));
        return ReadPaper.of(ReadPaper.sheet(study, arm, visits, first));
    }
}

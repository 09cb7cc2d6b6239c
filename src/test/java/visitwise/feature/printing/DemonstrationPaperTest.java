package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.protocol.Anchor;
import visitwise.platform.i18n.Language;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

/** Papers of the demonstration cannot be taken for real ones. */
class DemonstrationPaperTest {

    private static final LocalDate FIRST_DOSE = LocalDate.of(2026, 11, 20);
    private static final int WEEKS = 60;
    private static final Message WARNING = Message.of("preview.noArm");

    @ParameterizedTest
    @EnumSource
    void everyPageSaysThatThePeopleAreInventedAndIsElseTheSame(Language first) throws Exception {
        var paper = longPaper(first);
        assertThat(paper.pages()).hasSizeGreaterThan(1);
        var draft = new PaperDraft.Made(paper.bytes(), "ALP-007-schedule.pdf", List.of(WARNING));
        var words = "DEMO 演示 · "
                + (first == Language.EN ? "invented participants, not for real records" : "均为虚构受试者，不可用于真实记录");

        assertThat(DemonstrationPaper.of(draft, first)).isInstanceOfSatisfying(PaperDraft.Made.class, made -> {
            assertThat(made.fileName()).isEqualTo("DEMO-ALP-007-schedule.pdf");
            assertThat(made.warnings()).containsExactly(WARNING);
            var pages = pages(made.pdf());
            assertThat(pages).hasSameSizeAs(paper.pages());
            for (var page = 0; page < pages.size(); page++) {
                assertThat(pages.get(page).lines()).contains(words);
                assertThat(pages.get(page).replace(words, "").strip())
                        .isEqualTo(paper.pages().get(page).strip());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotMadeStaysSo(Language first) {
        var none = new PaperDraft.NotMade(List.of(WARNING));
        assertThat(DemonstrationPaper.of(none, first)).isEqualTo(none);
    }

    private static ReadPaper longPaper(Language first) {
        var study = Protocols.study()
                .treated("MSC", new Text("Stem cells", "干细胞组"), new Text("hA-MSC", "人羊膜干细胞"), 1)
                .visit(Visits.of("INF1", "Infusion 1", "第1次输注").dose(1));
        for (var week = 1; week <= WEEKS; week++) {
            study.visit(Visits.of("W" + week, "Week " + week, "第" + week + "周").days(new Anchor.FirstDose(), 7 * week));
        }
        var protocol = study.build();
        var arm = protocol.arms().getFirst();
        return ReadPaper.of(ReadPaper.sheet(protocol, arm, DueVisits.of(protocol, arm, FIRST_DOSE, FIRST_DOSE), first));
    }

    private static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

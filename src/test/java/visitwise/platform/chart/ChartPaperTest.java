package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** A chart on paper, read back. */
class ChartPaperTest {

    private static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 16, 9, 12);

    @Test
    void saysInChineseWhatTheChartSays() throws IOException {
        var samples = new ChartSamples(Language.ZH);
        assertThat(text(made(samples.upcr(Scale.LINEAR), Scale.LINEAR, Language.ZH)))
                .contains(
                        "尿蛋白/肌酐比值 · ALP-007",
                        "尿蛋白/肌酐比值（mg/mmol）",
                        "3月",
                        "2026年",
                        "2027年",
                        "350",
                        "部分缓解 ≤ 156 mg/mmol",
                        "参考范围 < 20 mg/mmol",
                        "小于该值",
                        "无可绘数值",
                        "ALP · ALP-007 · 2026-11-16");
    }

    @Test
    void followsTheScale() throws IOException {
        var text = text(made(new ChartSamples(Language.EN).haematuria(Scale.LOG), Scale.LOG, Language.EN));
        assertThat(text).contains("log scale", "10000", "Not drawn on the log scale", "30 Mar 2026");
    }

    @Test
    void isOneLandscapePageThatSaysWhatItIs() throws IOException {
        var pdf = made(new ChartSamples(Language.EN).egfr(), Scale.LINEAR, Language.EN);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kidney function");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(made(new ChartSamples(Language.EN).egfr(), Scale.LINEAR, Language.EN))
                .isEqualTo(pdf);
    }

    @Test
    void aPictureIsThatPage() throws IOException {
        var png = ChartPicture.png(made(new ChartSamples(Language.EN).egfr(), Scale.LINEAR, Language.EN));
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(2330, 2345);
        assertThat(picture.getHeight()).isBetween(1645, 1660);
        assertThat(picture.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void aCharacterWithoutAGlyphIsNamedAndNothingIsMade() {
        var chart = new ChartSamples(Language.EN).egfr();
        var named = new Chart(
                "Kidney \uD83D\uDE00", chart.summary(), chart.across(), chart.values(), chart.series(), chart.marks());
        var sheet = new ChartSheet(named, Scale.LINEAR, "", List.of(), PRINTED);
        assertThat(new ChartPaper(new Messages(Language.EN)).print(sheet))
                .isEqualTo(new ChartFile.CharactersMissing(List.of(
                        Message.of("chart.missingCharacter", "\uD83D\uDE00", "U+1F600", "Kidney \uD83D\uDE00"))));
    }

    private static byte[] made(Chart chart, Scale scale, Language language) {
        var sheet = new ChartSheet(chart, scale, "", List.of("ALP · ALP-007 · 2026-11-16"), PRINTED);
        return ((ChartFile.Made) new ChartPaper(new Messages(language)).print(sheet)).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

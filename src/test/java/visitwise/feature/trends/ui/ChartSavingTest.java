package visitwise.feature.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Way;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** What is saved of a chart, read back. */
class ChartSavingTest extends OnBothEngines {

    @TempDir
    private Path folder;

    private final List<Message> said = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final ProtocolLibrary library = new ProtocolLibrary();

    @BeforeEach
    void forget() {
        said.clear();
        proposed.clear();
    }

    private record AtOnce() implements Background {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            done.accept(work.get());
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done) {
            done.accept(work.get());
        }
    }

    private Path saved(ChartLeaf leaf, ChartSaving.Kind kind, Language language) {
        var file = folder.resolve("chart" + proposed.size() + kind.ending());
        var desk = new ChartDesk(
                new AtOnce(),
                () -> YearOfResults.NOW,
                (_, name) -> {
                    proposed.add(name);
                    return Optional.of(file);
                },
                said::add,
                "Visitwise 9.9");
        new ChartSaving(desk, new Messages(language)).ask(leaf, kind, null);
        return file;
    }

    private ChartLeaf leaf(ParticipantId who, Topic topic, Scale scale, Language language) {
        var day = YearOfResults.NOW.toLocalDate();
        var trends = new ReadTrends(database(), library).of(who, day);
        return new ParticipantChart(trends, day, new Messages(language)).leaf(topic, scale);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private ParticipantId child() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        return new YearOfResults(database(), library).of(ward, "MSC", 99);
    }

    @Test
    void thePageTellsStudyNumberTimeProgramAndHowItWasWorkedOut() throws IOException {
        var leaf = leaf(child(), Topic.UPCR, Scale.LINEAR, Language.EN);
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, Language.EN)))
                .contains(
                        "UPCR · ALP-001", "UPCR (mg/mmol)", "160", "complete remission < 200 mg/g (here 22.6 mg/mmol)")
                .contains("ISRCTN62094626 · Stem cells for Alport syndrome · protocol v", "participant ALP-001")
                .contains(
                        "Worked out by urine protein/creatinine (mg/mmol), by definition.",
                        "Printed 2026-11-16 12:00 · Visitwise 9.9")
                .contains("default, confirm with the sponsor")
                .doesNotContain("LZ");
        assertThat(proposed).containsExactly("ALP-001-upcr.pdf");
        assertThat(said).extracting(Message::key).containsExactly("preview.saved");
    }

    @Test
    void thePageSpeaksChineseAndFollowsTheScale() throws IOException {
        var leaf = leaf(child(), Topic.UPCR, Scale.LOG, Language.ZH);
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, Language.ZH)))
                .contains("尿蛋白/肌酐比值 · ALP-001", "对数", "受试者 ALP-001", "打印时间 2026-11-16 12:00");
    }

    @Test
    void everyChartCanBePrintedInBothLanguages() throws IOException {
        var child = child();
        for (var language : Language.values()) {
            for (var topic : Topic.values()) {
                var leaf = leaf(child, topic, Scale.LINEAR, language);
                assertThat(text(saved(leaf, ChartSaving.Kind.PDF, language))).contains("ALP-001");
            }
        }
        assertThat(said).extracting(Message::key).containsOnly("preview.saved");
    }

    @Test
    void aPictureIsAPng() throws IOException {
        var leaf = leaf(child(), Topic.EGFR, Scale.LINEAR, Language.EN);
        var file = saved(leaf, ChartSaving.Kind.PNG, Language.EN);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(2000);
        assertThat(proposed).containsExactly("ALP-001-egfr.png");
    }

    @Test
    void aChartOfAStudyNamesTheStudyAndItsCount() throws IOException {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        for (int start : new int[] {80, 90, 99}) {
            new YearOfResults(database(), library).of(ward, "MSC", start);
        }
        var trends = new ReadStudyTrends(database(), library).of(ward.study(), YearOfResults.NOW.toLocalDate());
        var leaf =
                new StudyChart(trends, new Way(false, false, Scale.LINEAR), new Messages(Language.EN)).leaf(Topic.UPCR);
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, Language.EN)))
                .contains(
                        "ISRCTN62094626",
                        "3 participants",
                        "D0 D7 D14 D21 M1 M2 M3 M4 M5 M6",
                        "3 3 3 3 3 3 0 3 3 3",
                        "median and quartiles");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var leaf = leaf(child(), Topic.UPCR, Scale.LINEAR, Language.EN);
        var desk = new ChartDesk(
                new AtOnce(), () -> YearOfResults.NOW, (_, _) -> Optional.empty(), said::add, "Visitwise");
        new ChartSaving(desk, new Messages(Language.EN))
                .save(leaf, ChartSaving.Kind.PDF, folder.resolve("nowhere").resolve("x.pdf"));
        assertThat(said).extracting(Message::key).containsExactly("preview.notSaved");
    }
}

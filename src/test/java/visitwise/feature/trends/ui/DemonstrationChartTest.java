package visitwise.feature.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.DemonstrationWords;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** What is saved of a chart of the demonstration. */
class DemonstrationChartTest extends OnBothEngines {

    @TempDir
    private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final ProtocolLibrary library = new ProtocolLibrary();

    private Path saved(ChartLeaf leaf, ChartSaving.Kind kind, Messages messages, boolean demonstration) {
        var file = folder.resolve("chart-" + demonstration + kind.ending());
        var desk = new ChartDesk(
                background,
                () -> YearOfResults.NOW,
                (_, _) -> Optional.of(file),
                _ -> {},
                "Visitwise 9.9",
                demonstration);
        new ChartSaving(desk, messages).ask(leaf, kind, null);
        background.finish();
        return file;
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysBeforeAllThatThePeopleAreInvented(Language language) throws IOException {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        var child = new YearOfResults(database(), library).of(ward, "MSC", 99);
        var day = YearOfResults.NOW.toLocalDate();
        var messages = new Messages(language);
        var leaf = new ParticipantChart(new ReadTrends(database(), library).of(child, day), day, messages)
                .leaf(Topic.UPCR, Scale.LINEAR);
        var mark = DemonstrationWords.in(messages);
        assertThat(mark).startsWith("DEMO 演示 · ");
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, messages, true))).startsWith(mark);
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, messages, false))).doesNotContain("DEMO", "演示", mark);
        assertThat(Files.mismatch(
                        saved(leaf, ChartSaving.Kind.PNG, messages, true),
                        saved(leaf, ChartSaving.Kind.PNG, messages, false)))
                .as("the first byte in which the pictures differ")
                .isNotNegative();
    }
}

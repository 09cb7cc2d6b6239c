package visitwise.feature.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Message;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Way;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Point;
import visitwise.platform.chart.Scale;
import visitwise.platform.chart.Series;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
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

        @Override
        public void toScreen(Runnable what) {
            what.run();
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
                "Visitwise 9.9",
                false);
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

    @ParameterizedTest
    @EnumSource
    void everyChartIsPrintedWithItsAxesItsLegendAndItsNumbers(Topic topic) throws IOException {
        var child = child();
        for (var language : Language.values()) {
            var messages = new Messages(language);
            var leaf = leaf(child, topic, Scale.LINEAR, language);
            var page = text(saved(leaf, ChartSaving.Kind.PDF, language));
            assertThat(page)
                    .contains(
                            leaf.chart().title(),
                            leaf.chart().values().unit(),
                            messages.text("trends.infusion"),
                            "2026")
                    .contains(leaf.chart().series().stream().map(Series::name).toArray(String[]::new))
                    .contains(leaf.chart().series().stream()
                            .flatMap(series -> series.points().stream())
                            .map(Point::shown)
                            .toArray(String[]::new));
        }
        assertThat(said).extracting(Message::key).containsOnly("preview.saved");
    }

    @Test
    void aReasonAndARuleSetAreSaidInChineseOnPaper() throws IOException {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        var child = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
        new YearOfResults(database(), library)
                .enter(
                        child,
                        "D0",
                        YearOfResults.DAY0,
                        Map.of("CREAT_S", Cell.of("45", "umol/L"), "PROTCRT_U", Cell.of("50", "mg/mmol{creat}")));
        var reason = leaf(child, Topic.EGFR, Scale.LINEAR, Language.ZH)
                .chart()
                .series()
                .getFirst()
                .points()
                .getFirst();
        assertThat(reason.shown()).isEqualTo("无法计算");
        assertThat(reason.label()).contains("缺少 身高（cm）").doesNotContain("HEIGHT", "CKID");
        assertThat(leaf(child, Topic.EGFR, Scale.LINEAR, Language.EN).chart().summary())
                .isEmpty();
        assertThat(text(saved(leaf(child, Topic.UPCR, Scale.LINEAR, Language.ZH), ChartSaving.Kind.PDF, Language.ZH)))
                .contains("奥尔波特综合征蛋白尿")
                .doesNotContain("ALPORT_DEFAULT");
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

    private ChartLeaf study(Ward ward, StudyTopic topic, boolean byArm, boolean isPaper) {
        var today = YearOfResults.NOW.toLocalDate();
        var reading = new ReadStudyTrends(database(), library);
        var model = new StudyTrendsViewModel(ward.study(), reading, () -> today, new AtOnce());
        model.topicProperty().set(topic);
        model.byArmProperty().set(byArm);
        var charts = new StudyCharts(model, new Messages(Language.EN), () -> {});
        var trends = model.shown().orElseThrow();
        return (isPaper ? charts.onPaper(trends, topic) : charts.onScreen(trends, topic)).orElseThrow();
    }

    private Ward twoArms(String masked) {
        var ward = saved(change -> Ward.running(
                change,
                "NCT04562025",
                content -> content.replace("\"value\": [\"participant\"]", "\"value\": " + masked)));
        for (var arm : new String[] {"MSC", "PLACEBO", "MSC", "PLACEBO", "MSC", "PLACEBO", "MSC"}) {
            var who = saved(change -> new Clinic(change, ward).enrol(arm, YearOfResults.DAY0));
            new YearOfResults(database(), library)
                    .enter(who, "W4", YearOfResults.DAY0.plusDays(28), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        }
        return ward;
    }

    @Test
    void armsOfAnOpenStudyArePrintedApartEachWithItsNumbers() throws IOException {
        var leaf = study(twoArms("[]"), StudyTopic.CREATININE, true, true);
        assertThat(leaf.chart().series().stream()
                        .filter(series -> series.kind() == Series.Kind.MIDDLE_WITH_BAND)
                        .flatMap(series -> series.points().stream())
                        .filter(point -> !point.isAbsent())
                        .map(Point::count))
                .containsExactly("4", "3");
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, Language.EN)))
                .contains("single courses (4)", "single courses (3)", "7 participants", "W4, 45", "n = 4", "n = 3")
                .doesNotContain("Arms are not told apart");
    }

    @Test
    void paperOfAStudyMaskedFromParticipantsTellsNoArm() throws IOException {
        var ward = twoArms("[\"participant\"]");
        assertThat(study(ward, StudyTopic.CREATININE, true, false).chart().series())
                .filteredOn(series -> series.kind() == Series.Kind.MIDDLE_WITH_BAND)
                .hasSize(2);
        assertThat(text(saved(study(ward, StudyTopic.CREATININE, true, true), ChartSaving.Kind.PDF, Language.EN)))
                .contains("single courses (7)", "n = 7", "Arms are not told apart on paper")
                .doesNotContain("placebo", "PLACEBO");
    }

    @Test
    void onlyWhoIsDrawnIsCounted() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        for (int start : new int[] {80, 90, 99}) {
            new YearOfResults(database(), library).of(ward, "MSC", start);
        }
        for (int more = 0; more < 2; more++) {
            var who = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
            new YearOfResults(database(), library)
                    .enter(who, "M1", YearOfResults.DAY0.plusDays(52), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        }
        assertThat(study(ward, StudyTopic.UPCR, false, false).about().getFirst())
                .endsWith("3 participants");
        assertThat(study(ward, StudyTopic.UPCR, false, false).chart().summary()).isEqualTo("3 participants");
        assertThat(study(ward, StudyTopic.CREATININE, false, false).about().getFirst())
                .endsWith("5 participants");
        assertThat(study(ward, StudyTopic.HAEMATURIA_REMISSION, false, false)
                        .chart()
                        .summary())
                .isEqualTo("3 participants");
    }

    @Test
    void theShareInRemissionIsPrintedWithEveryDenominator() throws IOException {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        for (int start : new int[] {80, 90, 99}) {
            new YearOfResults(database(), library).of(ward, "MSC", start);
        }
        var leaf = study(ward, StudyTopic.PROTEIN_REMISSION, false, true);
        assertThat(text(saved(leaf, ChartSaving.Kind.PDF, Language.EN)))
                .contains("D7 D14 D21 M1 M2", "0/3 0/3 0/3 0/3 0/3", "D7, 0.0 (0.0–56.1) %, 0 of 3")
                .contains("M5, 0.0 (0.0–56.1) %, 0 of 3 · 3 not confirmed")
                .contains("Complete remission of protein · ISRCTN62094626")
                .contains("Counted is complete remission by the rule set for proteinuria")
                .contains("Partial remission is not counted.");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var leaf = leaf(child(), Topic.UPCR, Scale.LINEAR, Language.EN);
        var desk = new ChartDesk(
                new AtOnce(), () -> YearOfResults.NOW, (_, _) -> Optional.empty(), said::add, "Visitwise", false);
        new ChartSaving(desk, new Messages(Language.EN))
                .save(leaf, ChartSaving.Kind.PDF, folder.resolve("nowhere").resolve("x.pdf"));
        assertThat(said).extracting(Message::key).containsExactly("preview.notSaved");
    }
}

package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.platform.widget.Card;
import visitwise.testkit.Contrast;
import visitwise.testkit.Picture;
import visitwise.testkit.Screen;

/** Takes a picture of every kind of chart in both languages, both themes and two sizes, and on paper. */
class ChartGalleryTest {

    private static final Path FOLDER = Path.of("target", "gallery");

    @ParameterizedTest
    @MethodSource("looks")
    void everyTextStandsOut(Language language, Theme theme, int percent) {
        var faint = Screen.on(() -> {
            var appearance = new Appearance(theme);
            appearance.textPercentProperty().set(percent);
            var scene = new Scene(page(language), 1360, percent > 100 ? 3000 : 2100);
            appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().layout();
            Picture.write(
                    scene.snapshot(null),
                    FOLDER,
                    String.join("-", "charts", language.name(), theme.name(), "" + percent)
                            .toLowerCase(Locale.ROOT));
            var found = Contrast.tooFaint(scene.getRoot());
            stage.close();
            return found;
        });
        assertThat(faint).isEqualTo(List.of());
    }

    /** The pages are for looking at; that they can be read is tested elsewhere. */
    @ParameterizedTest
    @EnumSource
    void everyChartGoesOnPaper(Language language) throws IOException {
        Files.createDirectories(FOLDER);
        int number = 0;
        for (var chart : new ChartSamples(language).all()) {
            var sheet = new ChartSheet(
                    chart, chart.values().scale(), "", List.of("ALP · ALP-007"), LocalDateTime.of(2026, 11, 16, 9, 12));
            var made = (ChartFile.Made) new ChartPaper(new Messages(language)).print(sheet);
            var name = String.join("-", "chart", language.name(), "" + number++).toLowerCase(Locale.ROOT);
            Files.write(FOLDER.resolve(name + ".pdf"), made.pdf());
            Files.write(FOLDER.resolve(name + ".png"), ChartPicture.png(made.pdf()));
        }
        assertThat(number).isEqualTo(8);
    }

    static Stream<Arguments> looks() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Theme.values())
                        .flatMap(theme -> Stream.of(100, 150).map(percent -> Arguments.of(language, theme, percent))));
    }

    private static Parent page(Language language) {
        var page = new GridPane(14, 14);
        page.getStyleClass().add("page");
        page.setPadding(new Insets(20));
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        page.getColumnConstraints().addAll(half, half);
        int number = 0;
        for (var chart : new ChartSamples(language).all()) {
            var view = new ChartView(chart, new Messages(language));
            page.add(new Card(chart.title(), view), number % 2, number / 2);
            number++;
        }
        return page;
    }
}

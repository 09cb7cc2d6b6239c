package visitwise.feature.trends.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.platform.chart.ChartFile;
import visitwise.platform.chart.ChartPaper;
import visitwise.platform.chart.ChartPicture;
import visitwise.platform.chart.ChartSheet;
import visitwise.platform.i18n.DemonstrationWords;
import visitwise.platform.i18n.Messages;
import visitwise.platform.paper.PaperFile;

/** Saves a chart as a page or as a picture of that page, which tell what the screen tells and no more. */
final class ChartSaving {

    /** What is written. */
    enum Kind {
        PDF,
        PNG;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ChartDesk desk;
    private final Messages messages;

    ChartSaving(ChartDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** Asks for the file and writes it. */
    void ask(ChartLeaf leaf, Kind kind, @Nullable Window window) {
        desk.chooser().apply(window, leaf.fileName() + kind.ending()).ifPresent(file -> save(leaf, kind, file));
    }

    /** Says why nothing is saved. */
    void say(Message why) {
        desk.said().accept(why);
    }

    void save(ChartLeaf leaf, Kind kind, Path file) {
        var sheet = sheet(leaf, desk.now().get());
        desk.background().run(() -> write(sheet, kind, file), desk.said());
    }

    private ChartSheet sheet(ChartLeaf leaf, LocalDateTime now) {
        var foot = new ArrayList<>(leaf.about());
        leaf.notes().forEach(note -> foot.add(messages.text(note)));
        foot.add(messages.text("trends.printed", MINUTE.format(now), desk.program()));
        var mark = desk.demonstration() ? DemonstrationWords.in(messages) : "";
        return new ChartSheet(leaf.chart(), leaf.chart().values().scale(), mark, foot, now);
    }

    private Message write(ChartSheet sheet, Kind kind, Path file) {
        return switch (new ChartPaper(messages).print(sheet)) {
            case ChartFile.Made(var pdf) ->
                PaperFile.save(
                        switch (kind) {
                            case PDF -> pdf;
                            case PNG -> ChartPicture.png(pdf);
                        },
                        file);
            case ChartFile.CharactersMissing(var missing) -> missing.getFirst();
        };
    }
}

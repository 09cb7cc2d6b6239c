package visitwise.feature.results.ui;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.Correction;
import visitwise.feature.results.Sheet;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;

/** What was corrected on the sheet: always in sight. */
final class CorrectionsCard extends VBox {

    private final ZoneId place;
    private final Messages messages;
    private final VBox body = new VBox();

    CorrectionsCard(ZoneId place, Messages messages) {
        this.place = place;
        this.messages = messages;
        body.getStyleClass().add("aside-body");
        getChildren().setAll(new Card(messages.text("results.corrections"), body));
    }

    void show(@Nullable Sheet sheet) {
        body.getChildren().clear();
        if (sheet != null) {
            sheet.corrections().forEach(correction -> body.getChildren().add(one(correction)));
        }
        if (body.getChildren().isEmpty()) {
            body.getChildren().add(label(messages.text("results.corrections.none"), "aside-quiet"));
        }
    }

    private VBox one(Correction correction) {
        var at = correction.at().atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new VBox(
                label(
                        messages.text(
                                "results.corrections.change",
                                correction.what(),
                                correction.before(),
                                correction.after()),
                        "aside-value"),
                label(
                        messages.text(
                                "results.corrections.who",
                                correction.who(),
                                new DayWords(messages).day(at.toLocalDate()),
                                at.toLocalTime().toString()),
                        "aside-quiet"),
                label(messages.text("results.corrections.why", correction.why()), "sheet-why"));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

package visitwise.feature.results.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import visitwise.platform.i18n.Messages;

/** How many results of all are written, and a way to stop that. */
final class PasteWorking extends HBox {

    private final Messages messages;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    PasteWorking(Runnable stopping, Messages messages) {
        this.messages = messages;
        var stop = new Button(messages.text("paste.stop"));
        stop.setOnAction(_ -> stopping.run());
        words.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("paste-named");
        getChildren().setAll(words, bar, stop);
    }

    void show(PastePhase phase) {
        setVisible(phase instanceof PastePhase.Saving);
        if (phase instanceof PastePhase.Saving(int written, int results)) {
            words.setText(messages.text("paste.writing", written, results));
            bar.setProgress((double) written / results);
            bar.setAccessibleText(words.getText());
        }
    }
}

package visitwise.app;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import javafx.util.Subscription;
import visitwise.platform.i18n.Messages;

/** Shows that something is being done, once that takes longer than one notices. */
final class WorkingBar extends ProgressBar {

    private final Subscription subscription;
    private static final Duration UNNOTICED = Duration.millis(200);

    private final PauseTransition delay = new PauseTransition(UNNOTICED);

    WorkingBar(Messages messages, ObservableValue<? extends Number> running) {
        getStyleClass().add("working-bar");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(messages.text("app.working"));
        setVisible(false);
        delay.setOnFinished(_ -> setVisible(true));
        subscription = running.subscribe(count -> show(count.intValue() > 0));
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show(boolean busy) {
        if (busy) {
            delay.play();
        } else {
            delay.stop();
            setVisible(false);
        }
    }
}

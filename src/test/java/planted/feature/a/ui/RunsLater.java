package planted.feature.a.ui;

import javafx.application.Platform;

public final class RunsLater {

    public void run(Runnable work) {
        Platform.runLater(work);
    }
}

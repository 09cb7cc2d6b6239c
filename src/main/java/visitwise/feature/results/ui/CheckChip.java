package visitwise.feature.results.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import visitwise.platform.i18n.Messages;

/** How a line stands: sign, word and colour. */
final class CheckChip extends Label {

    private CheckChip(String look, String words) {
        super(words);
        var sign = new Region();
        sign.getStyleClass().addAll("sign", look.equals("quiet") ? "sign-off" : "check-sign-" + look);
        setGraphic(sign);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("status-chip", "check-" + look);
    }

    static CheckChip of(LineCheck.Grade grade, Messages messages) {
        return new CheckChip(
                switch (grade) {
                    case NORMAL -> "normal";
                    case LOW, HIGH -> grade.name().toLowerCase(Locale.ROOT);
                    case ABNORMAL -> "high";
                    case ASKS, KEPT -> "asks";
                    case IMPOSSIBLE, REFUSED -> "wrong";
                    case NOTHING, NO_RANGE, NOT_DONE -> "quiet";
                },
                messages.text("results.grade." + grade.name()));
    }

    /** What follows from other values. */
    static CheckChip derived(String words) {
        return new CheckChip("derived", words);
    }

    /** Something that is only said. */
    static CheckChip quiet(String words) {
        return new CheckChip("quiet", words);
    }
}

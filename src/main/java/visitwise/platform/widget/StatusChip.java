package visitwise.platform.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import visitwise.domain.schedule.VisitState;
import visitwise.platform.i18n.Messages;

/** How something stands: sign, word and colour. */
public final class StatusChip extends Label {

    public StatusChip(Sign sign, String words) {
        super(words);
        var mark = new Region();
        mark.getStyleClass().addAll("sign", "sign-" + sign.styleClass());
        setGraphic(mark);
        getStyleClass().addAll("status-chip", "chip-" + sign.styleClass());
    }

    public static StatusChip of(VisitState state, Messages messages) {
        return new StatusChip(Sign.of(state), messages.word(state));
    }

    public static StatusChip planned(Messages messages) {
        return new StatusChip(Sign.PLANNED, messages.text("widget.planned"));
    }

    public static StatusChip booked(Messages messages) {
        return new StatusChip(Sign.PLANNED, messages.text("widget.booked"));
    }

    public static StatusChip arrived(Messages messages) {
        return new StatusChip(Sign.DUE, messages.text("widget.arrived"));
    }

    /** A window that closes, with the days left, today not counted. */
    public static StatusChip closing(long daysLeft, Messages messages) {
        return new StatusChip(Sign.CLOSING, messages.text("widget.daysLeft", daysLeft));
    }
}

package visitwise.platform.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;

/** A visit on the line: a ring with its sign, below it its name and day. */
final class TimelineStop extends VBox {

    private final StackPane ring = new StackPane();
    private final Region window = new Region();

    TimelineStop(TimelineVisit visit, String spoken, Messages messages) {
        var mark = new Region();
        mark.getStyleClass().addAll("sign", "sign-" + visit.sign().styleClass());
        mark.setVisible(visit.sign() != Sign.PLANNED);
        ring.getStyleClass().addAll("timeline-ring", "ring-" + visit.sign().styleClass());
        ring.getChildren().add(mark);
        window.getStyleClass()
                .addAll("timeline-window", "timeline-window-" + visit.sign().styleClass());
        window.setManaged(false);
        window.setMouseTransparent(true);
        var name = new Label(visit.name());
        name.getStyleClass().add("timeline-name");
        var day = new Label(day(visit.dates(), messages));
        day.getStyleClass().add("timeline-day");
        getStyleClass().add("timeline-stop");
        if (visit.dates().isProvisional()) {
            getStyleClass().add("provisional");
            window.getStyleClass().add("provisional");
        }
        getChildren().addAll(ring, name, day);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
    }

    /** The window, drawn behind all rings. */
    Region window() {
        return window;
    }

    /** How far below the top of this the middle of the ring lies. */
    double middle() {
        return snappedTopInset() + ring.prefHeight(-1) / 2;
    }

    /** How far below the top of this the ring ends. */
    double ringBottom() {
        return snappedTopInset() + ring.prefHeight(-1);
    }

    private static String day(VisitDates dates, Messages messages) {
        var words = new DayWords(messages);
        return dates.day()
                .map(words::brief)
                .map(day -> dates.isProvisional() ? messages.text("widget.about", day) : day)
                .orElse("–");
    }
}

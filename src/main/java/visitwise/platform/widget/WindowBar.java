package visitwise.platform.widget;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/**
 * The window of a visit: grey track, blue window, a dot for the actual, booked or target day, a line for today. Without a
 * stated window there is only the dot of the target.
 */
public final class WindowBar extends Region {

    private final VisitDates dates;
    private final LocalDate today;
    private final @Nullable DayScale scale;
    private final Region track = part("window-track");
    private final Region window = part("window-open");
    private final Region line = part("window-today");
    private final Region dot = part("window-dot");

    public WindowBar(VisitDates dates, LocalDate today, Messages messages) {
        this.dates = dates;
        this.today = today;
        var target = dates.target();
        this.scale =
                target == null ? null : DayScale.around(dates.allowed(), target).orElse(null);
        getStyleClass().add("window-bar");
        if (dates.isProvisional()) {
            getStyleClass().add("provisional");
        }
        dot.getStyleClass().add(dotStyle());
        dot.setVisible(dates.day().isPresent());
        track.setVisible(scale != null);
        window.setVisible(scale != null);
        line.setVisible(scale != null && scale.shows(today));
        getChildren().addAll(track, window, line, dot);
        var words = new VisitWords(messages).of(dates);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    private String dotStyle() {
        if (dates.actual() != null) {
            return dates.allowed().contains(dates.actual()) ? "window-dot-done" : "window-dot-outside";
        }
        if (dates.booked() != null) {
            return dates.allowed().contains(dates.booked()) ? "window-dot-booked" : "window-dot-outside";
        }
        return "window-dot-target";
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double bar = snapSizeY(height * 0.8);
        double barTop = snapPositionY(top + (height - bar) / 2);
        track.resizeRelocate(left, barTop, width, bar);
        if (scale != null) {
            var days = scale;
            double from = Optional.ofNullable(dates.allowed().earliest())
                    .map(days::start)
                    .orElse(0.0);
            double to =
                    Optional.ofNullable(dates.allowed().latest()).map(days::end).orElse(1.0);
            window.resizeRelocate(left + from * width, barTop, (to - from) * width, bar);
            double thickness = snapSizeX(height * 0.13);
            line.resizeRelocate(
                    snapPositionX(left + days.middle(today) * width - thickness / 2), top, thickness, height);
        }
        double size = snapSizeX(height * 0.56);
        double at = left + place() * width - size / 2;
        dot.resizeRelocate(
                Math.clamp(at, left, Math.max(left, left + width - size)), top + (height - size) / 2, size, size);
    }

    /** Where the dot lies; in the middle if there is no scale. */
    private double place() {
        if (scale == null) {
            return 0.5;
        }
        return dates.day().map(scale::middle).orElse(0.5);
    }
}

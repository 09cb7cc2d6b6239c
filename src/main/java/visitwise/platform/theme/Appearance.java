package visitwise.platform.theme;

import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Theme and text size of all windows. */
public final class Appearance {

    public static final int SMALLEST_PERCENT = 80;
    public static final int LARGEST_PERCENT = 200;

    private static final int STEP = 10;
    private static final int NORMAL_PERCENT = 100;
    private static final double NORMAL_SIZE = 13;

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", NORMAL_PERCENT);
    private final @Nullable String family;
    private final StringBinding rootStyle;

    /** Call on the screen thread. */
    public Appearance(Theme first) {
        family = ScreenFont.family().orElse(null);
        theme = new SimpleObjectProperty<>(this, "theme", first);
        theme.subscribe(chosen -> Application.setUserAgentStylesheet(chosen.stylesheet()));
        rootStyle = Bindings.createStringBinding(this::style, textPercent);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** 80 to 200; sizes outside are cut to that. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    public void larger() {
        textPercent.set(Math.min(textPercent.get() + STEP, LARGEST_PERCENT));
    }

    public void smaller() {
        textPercent.set(Math.max(textPercent.get() - STEP, SMALLEST_PERCENT));
    }

    public void normalSize() {
        textPercent.set(NORMAL_PERCENT);
    }

    /** Gives a window the look of the program, now and whenever it changes. */
    public void dress(Scene scene) {
        scene.getStylesheets().addAll(sheet("tokens.css"), sheet("components.css"));
        scene.getRoot().styleProperty().bind(rootStyle);
    }

    private String style() {
        int percent = Math.clamp(textPercent.get(), SMALLEST_PERCENT, LARGEST_PERCENT);
        var size = "-fx-font-size: " + NORMAL_SIZE * percent / NORMAL_PERCENT + "px;";
        return family == null ? size : size + " -fx-font-family: \"" + family + "\";";
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/visitwise/theme/" + name), name)
                .toExternalForm();
    }
}

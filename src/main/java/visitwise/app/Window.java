package visitwise.app;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.preferences.WindowPlace;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;

/** The window on the desktop: where it stands and how it looks, whatever it shows. */
final class Window {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST = 400;

    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Appearance appearance = new Appearance(Theme.LIGHT);
    private @Nullable ObjectProperty<Preferences> preferences;

    Window(Stage stage, String title) {
        this.stage = stage;
        var scene = new Scene(root, WIDTH, HEIGHT);
        appearance.dress(scene);
        stage.setTitle(title);
        stage.getIcons().setAll(AppIcon.all());
        stage.setScene(scene);
        follow(null);
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(_ -> follow(preferences == null ? null : preferences.get()));
    }

    Appearance appearance() {
        return appearance;
    }

    Stage stage() {
        return stage;
    }

    /** Takes up what the person prefers, now and whenever it changes. */
    void followPreferences(ObjectProperty<Preferences> chosen) {
        preferences = chosen;
        place(chosen.get().window());
        chosen.subscribe(this::follow);
        stage.setOnHiding(_ -> chosen.set(chosen.get().withWindow(place())));
    }

    void show(Parent content) {
        root.getChildren().setAll(content);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    void hide() {
        stage.hide();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void follow(@Nullable Preferences chosen) {
        boolean darkSystem = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        var theme = chosen == null
                ? darkSystem
                : switch (chosen.theme()) {
                    case SYSTEM -> darkSystem;
                    case LIGHT -> false;
                    case DARK -> true;
                };
        appearance.themeProperty().set(theme ? Theme.DARK : Theme.LIGHT);
        if (chosen != null) {
            appearance.textPercentProperty().set(chosen.textPercent());
        }
    }

    private WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Where it was, if that is still on a screen; never larger than the screen. */
    private void place(@Nullable WindowPlace wanted) {
        if (wanted == null) {
            return;
        }
        var bounds = Screen.getScreensForRectangle(wanted.x(), wanted.y(), wanted.width(), wanted.height()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        var width = Math.clamp(wanted.width(), Math.min(SMALLEST, bounds.getWidth()), bounds.getWidth());
        var height = Math.clamp(wanted.height(), Math.min(SMALLEST, bounds.getHeight()), bounds.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        var inside = inside(bounds, wanted, width, height);
        stage.setX(inside.getMinX());
        stage.setY(inside.getMinY());
        stage.setMaximized(wanted.maximised());
    }

    private static Rectangle2D inside(Rectangle2D bounds, WindowPlace wanted, double width, double height) {
        return new Rectangle2D(
                Math.clamp(wanted.x(), bounds.getMinX(), bounds.getMaxX() - width),
                Math.clamp(wanted.y(), bounds.getMinY(), bounds.getMaxY() - height),
                width,
                height);
    }
}

package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** Where the keyboard is before records are open. */
class StartViewsTest {

    private static final Messages ENGLISH = new Messages(Language.EN);

    private final List<String> chosen = new ArrayList<>();

    @Test
    void theFirstKeyOpensTheDemonstrationAndNotTheOtherLanguage() {
        var choices = new StartViews.Choices(
                () -> chosen.add("demonstration"),
                () -> chosen.add("empty"),
                () -> chosen.add("restore"),
                () -> chosen.add("language"));
        try (var screen = shown(() -> StartViews.welcome(ENGLISH, choices))) {
            screen.press(KeyCode.SPACE);
        }
        assertThat(chosen).containsExactly("demonstration");
    }

    @Test
    void theFirstKeyTriesAgain() {
        try (var screen = shown(() -> StartViews.problem(ENGLISH, "in use", "report", () -> chosen.add("again")))) {
            screen.press(KeyCode.SPACE);
        }
        assertThat(chosen).containsExactly("again");
    }

    /** As the window does: in place of what stood there. */
    private static Screen shown(Supplier<Parent> content) {
        var place = new CompletableFuture<StackPane>();
        var screen = Screen.show(() -> {
            place.complete(new StackPane(StartViews.waiting(ENGLISH, "app.opening")));
            return place.join();
        });
        Screen.on(() -> place.join().getChildren().setAll(content.get()));
        screen.layOut();
        return screen;
    }
}

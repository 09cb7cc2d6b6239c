package visitwise.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window on the headless screen, worked by the keyboard. */
public final class Screen implements AutoCloseable {

    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /** Shows what is made on the screen thread in a window that has the focus. */
    public static Screen show(Supplier<Parent> content) {
        return show(content, 900, 600);
    }

    public static Screen show(Supplier<Parent> content, double width, double height) {
        var drawn = new CompletableFuture<Screen>();
        on(() -> {
            var stage = new Stage();
            var scene = new Scene(content.get(), width, height);
            // The first control gets the focus when the window is first laid out, not when it is shown.
            scene.addPostLayoutPulseListener(() -> drawn.complete(new Screen(stage)));
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            Platform.requestNextPulse();
            return true;
        });
        return await(drawn);
    }

    /** Runs on the screen thread, starting it if need be, and waits for the answer. */
    public static <T> T on(Supplier<T> work) {
        start();
        return await(CompletableFuture.supplyAsync(work, Platform::runLater));
    }

    public <T> T look(Function<Scene, T> question) {
        return on(() -> question.apply(stage.getScene()));
    }

    /** Types the text into what has the focus. */
    public void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false));
    }

    public void press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, false);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, false);
    }

    public void pressWithCtrl(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, true);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, true);
    }

    /** What has the focus. */
    public @Nullable Node focused() {
        return look(Scene::getFocusOwner);
    }

    @Override
    public void close() {
        on(() -> {
            stage.close();
            return true;
        });
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key, boolean ctrl) {
        on(() -> {
            var target = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    target == null ? stage.getScene() : target,
                    new KeyEvent(type, character, "", key, false, ctrl, false, false));
            return true;
        });
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            // It has been started by an earlier test.
            Platform.setImplicitExit(false);
        }
    }
}

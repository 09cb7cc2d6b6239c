package visitwise.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
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

    public Scene scene() {
        return stage.getScene();
    }

    /** Waits until that holds, asked on the screen thread again and again. */
    public void until(Predicate<Scene> condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!look(condition::test)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain; the screen says:\n" + look(scene -> words(scene.getRoot())));
            }
        }
    }

    /** Waits until everything that changed was laid out. */
    public void layOut() {
        for (var times = 0; times < 2; times++) {
            var drawn = new CompletableFuture<Boolean>();
            on(() -> {
                Runnable listener = () -> drawn.complete(true);
                stage.getScene().addPostLayoutPulseListener(listener);
                drawn.thenRun(() -> Platform.runLater(() -> stage.getScene().removePostLayoutPulseListener(listener)));
                Platform.requestNextPulse();
                return true;
            });
            await(drawn);
        }
    }

    /** A picture of the whole window. */
    public WritableImage picture() {
        layOut();
        return look(scene -> scene.snapshot(null));
    }

    /** Clicks a node with the mouse, near its left end. */
    public void clickLeft(Node node) {
        on(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(bounds.getMinX() + bounds.getHeight() / 2, bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    /** Clicks the middle of a node with the mouse. */
    public void click(Node node) {
        click(node, 1);
    }

    public void doubleClick(Node node) {
        click(node, 2);
    }

    /** A node with all that is in it and can be seen, in the order of the scene. */
    public static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Screen::all)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), inside);
    }

    /** Every text in it that can be seen, each on a line. */
    public static String words(Node node) {
        return all(node)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void click(Node node, int times) {
        on(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            for (var time = 0; time < times; time++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
            return true;
        });
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

    public void pressWithAlt(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, false, true);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, false, true);
    }

    /** With Alt and the shift key. */
    public void pressWithAltAndShift(KeyCode key) {
        press(key, new Held(true, false, true));
    }

    /** With Ctrl and the shift key. */
    public void pressWithCtrlAndShift(KeyCode key) {
        press(key, new Held(true, true, false));
    }

    private record Held(boolean shift, boolean ctrl, boolean alt) {}

    private void press(KeyCode key, Held held) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fire(type, KeyEvent.CHAR_UNDEFINED, key, held);
        }
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
        fire(type, character, key, ctrl, false);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key, boolean ctrl, boolean alt) {
        fire(type, character, key, new Held(false, ctrl, alt));
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key, Held held) {
        on(() -> {
            var target = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    target == null ? stage.getScene() : target,
                    new KeyEvent(type, character, "", key, held.shift, held.ctrl, held.alt, false));
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

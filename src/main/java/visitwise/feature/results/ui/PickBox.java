package visitwise.feature.results.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A list of which one is picked when it closes: arrows open it and go through it, what is typed is sought in it, Enter picks
 * and Escape leaves all as it was.
 */
final class PickBox<C> extends ComboBox<C> {

    private final Function<C, String> said;
    private @Nullable C before;
    private String sought = "";
    private boolean isMeant;
    private boolean isListening;

    /** Takes what happens once another is picked. */
    PickBox(String name, List<C> options, @Nullable C chosen, Function<C, String> said, Consumer<C> picked) {
        this.said = said;
        getItems().setAll(options);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable C option) {
                return option == null ? "" : said.apply(option);
            }

            @Override
            public C fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        setValue(chosen);
        before = chosen;
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        setOnShowing(_ -> {
            before = getValue();
            sought = "";
            isMeant = false;
        });
        setOnShown(_ -> listen());
        setOnHidden(_ -> {
            if (isMeant) {
                pick(picked);
            } else {
                setValue(before);
            }
        });
        valueProperty().addListener(_ -> {
            if (!isShowing()) {
                pick(picked);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Only what was clicked or confirmed by Enter is meant, not what the arrows passed. */
    private void listen() {
        if (!isListening && getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            isListening = true;
            // The release of the button closes the list before anybody else hears of it.
            skin.getPopupContent()
                    .addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isMeant = isOption(event.getTarget()));
            skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::confirmed);
        }
    }

    /** Not the bar by which the list is scrolled, nor the room below its last option. */
    private static boolean isOption(EventTarget target) {
        var node = target instanceof Node pressed ? pressed : null;
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        return node instanceof ListCell<?> cell && !cell.isEmpty();
    }

    private void confirmed(KeyEvent event) {
        if (isShowing()) {
            isMeant = event.getCode() == KeyCode.ENTER;
            if (event.getCode() == KeyCode.SPACE) {
                // It is sought, and closes nothing.
                event.consume();
            }
        }
    }

    /** Shows what is chosen elsewhere, which is nobody's choice here. */
    void show(@Nullable C chosen) {
        before = chosen;
        setValue(chosen);
    }

    private void pick(Consumer<C> picked) {
        var now = getValue();
        if (now != null && !now.equals(before)) {
            before = now;
            picked.accept(now);
        }
    }

    private void pressed(KeyEvent event) {
        boolean isArrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (!isShowing() && isArrow && !event.isShortcutDown()) {
            event.consume();
            show();
        }
        confirmed(event);
    }

    /** Goes to the first whose words begin with what was typed, or hold it. */
    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        if (event.isShortcutDown()
                || event.isAltDown()
                || (letter.isBlank() && (sought.isEmpty() || !isShowing()))
                || letter.chars().anyMatch(Character::isISOControl)) {
            return;
        }
        event.consume();
        if (!isShowing()) {
            show();
        }
        sought += letter.toLowerCase(Locale.ROOT);
        first(words -> words.startsWith(sought))
                .or(() -> first(words -> words.contains(sought)))
                .ifPresentOrElse(this::setValue, () -> sought = "");
    }

    private Optional<C> first(Predicate<String> wanted) {
        return getItems().stream()
                .filter(option -> wanted.test(said.apply(option).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

package visitwise.platform.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values. Typing the first letter goes to the next value that begins with it; a digit chooses by place.
 */
public final class ChoiceField<C> implements FieldEditor {

    private final Field<C> field;
    private final Choices<C> choices;
    private final Function<C, String> shown;
    private final ComboBox<C> input = new ComboBox<>();
    private final ReadOnlyStringWrapper echo = new ReadOnlyStringWrapper("");

    /** The field was made with these choices as its reader. */
    public ChoiceField(Field<C> field, Choices<C> choices) {
        this(field, choices, choices.words());
    }

    /** The same, where the words of the choices are those of no language and others are shown. */
    public ChoiceField(Field<C> field, Choices<C> choices, Function<C, String> shown) {
        this.field = field;
        this.choices = choices;
        this.shown = shown;
        input.getItems().setAll(choices.all());
        input.getStyleClass().add("choice-field");
        input.setButtonCell(new Cell());
        input.setCellFactory(_ -> new Cell());
        input.valueProperty().subscribe((_, chosen) -> chosen(chosen));
        field.valueProperty().subscribe(value -> {
            if (value != null) {
                input.setValue(value);
            } else if (field.typed().isEmpty()) {
                input.setValue(null);
            }
        });
        input.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        TypedInput.tie(input, field);
    }

    @Override
    public Field<C> field() {
        return field;
    }

    @Override
    public Control input() {
        return input;
    }

    @Override
    public ObservableValue<String> echo() {
        return echo.getReadOnlyProperty();
    }

    private void chosen(@Nullable C choice) {
        if (choice != null) {
            field.typedProperty().set(choices.words().apply(choice));
        }
    }

    private void typed(KeyEvent event) {
        var key = event.getCharacter().toLowerCase(Locale.ROOT);
        if (key.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        next(key).or(() -> place(key)).ifPresent(choice -> {
            input.setValue(choice);
            event.consume();
        });
    }

    private Optional<C> next(String key) {
        int count = choices.all().size();
        int from = input.getSelectionModel().getSelectedIndex();
        return IntStream.rangeClosed(1, count)
                .mapToObj(step -> choices.all().get((from + step) % count))
                .filter(choice -> shown.apply(choice).toLowerCase(Locale.ROOT).startsWith(key))
                .findFirst();
    }

    private Optional<C> place(String key) {
        int place = key.length() == 1 ? Character.digit(key.charAt(0), 10) : 0;
        return place >= 1 && place <= choices.all().size()
                ? Optional.of(choices.all().get(place - 1))
                : Optional.empty();
    }

    private final class Cell extends ListCell<C> {
        @Override
        protected void updateItem(@Nullable C item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : shown.apply(item));
        }
    }
}

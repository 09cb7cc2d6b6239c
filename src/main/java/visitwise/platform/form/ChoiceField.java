package visitwise.platform.form;

import java.util.List;
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
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values. Typing the first letter goes to the next value that begins with it; a digit chooses by place.
 */
public final class ChoiceField<C> implements FieldEditor {

    private final Field<C> field;
    private final Function<C, String> typedAs;
    private final Function<C, String> words;
    private final ComboBox<C> input = new ComboBox<>();
    private final ReadOnlyStringWrapper echo = new ReadOnlyStringWrapper("");

    /** The field was made with these choices as its reader. */
    public ChoiceField(Field<C> field, Choices<C> choices) {
        this(field, choices, choices.words());
    }

    /**
     * A field that keeps the name its reader knows whatever the language of the screen.
     *
     * @param choices with the names that the reader of the field knows
     * @param words what a value is called on this screen
     */
    public ChoiceField(Field<C> field, Choices<C> choices, Function<C, String> words) {
        this.field = field;
        this.typedAs = choices.words();
        this.words = words;
        input.getItems().setAll(choices.all());
        input.getStyleClass().add("choice-field");
        // Told this way as long as the value is not among those to choose from.
        input.setConverter(new Told());
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

    /** Other values to choose from; what is chosen stays as far as the field knows it. */
    public void offer(List<C> others) {
        input.getItems().setAll(others);
        input.setValue(field.valueProperty().get());
    }

    /** True if these are the values to choose from. */
    public boolean offers(List<C> those) {
        return input.getItems().equals(those);
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
            field.typedProperty().set(typedAs.apply(choice));
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
        int count = input.getItems().size();
        int from = input.getSelectionModel().getSelectedIndex();
        return IntStream.rangeClosed(1, count)
                .mapToObj(step -> input.getItems().get((from + step) % count))
                .filter(choice -> words.apply(choice).toLowerCase(Locale.ROOT).startsWith(key))
                .findFirst();
    }

    private Optional<C> place(String key) {
        int place = key.length() == 1 ? Character.digit(key.charAt(0), 10) : 0;
        return place >= 1 && place <= input.getItems().size()
                ? Optional.of(input.getItems().get(place - 1))
                : Optional.empty();
    }

    private final class Told extends StringConverter<C> {
        @Override
        public String toString(@Nullable C value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public @Nullable C fromString(String text) {
            return null;
        }
    }

    private final class Cell extends ListCell<C> {
        @Override
        protected void updateItem(@Nullable C item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : words.apply(item));
        }
    }
}

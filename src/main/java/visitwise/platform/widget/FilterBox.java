package visitwise.platform.widget;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Chooses one value to narrow a list to, or none. */
public final class FilterBox<T> extends ComboBox<FilterBox.Choice<T>> {

    /**
     * A value with its words.
     *
     * @param value null for not narrowed
     */
    public record Choice<T>(@Nullable T value, String words) {}

    private final Property<@Nullable T> chosen;
    private final Subscription subscription;
    private boolean filling;

    public FilterBox(String name, Property<@Nullable T> chosen) {
        this.chosen = chosen;
        setAccessibleText(name);
        getStyleClass().add("filter-box");
        setButtonCell(new Cell<>());
        setCellFactory(_ -> new Cell<>());
        valueProperty().subscribe((_, choice) -> {
            if (choice != null && !filling) {
                chosen.setValue(choice.value());
            }
        });
        subscription = chosen.subscribe(value -> choose(value));
    }

    /** Ends when the box is seen no more. */
    public Subscription subscription() {
        return subscription;
    }

    /** The values there are, the first of them for not narrowed. */
    public void offer(List<Choice<T>> choices) {
        filling = true;
        getItems().setAll(choices);
        choose(chosen.getValue());
        filling = false;
    }

    private void choose(@Nullable T value) {
        getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(this::setValue);
    }

    private static final class Cell<T> extends ListCell<Choice<T>> {
        @Override
        protected void updateItem(@Nullable Choice<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : item.words());
        }
    }
}

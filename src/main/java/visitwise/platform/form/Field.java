package visitwise.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * What somebody types, the value it means, and what is wrong with it. The text is never changed; a wrong text has no
 * value. What is wrong is shown on leaving the field, and taken back while typing.
 */
public final class Field<T> {

    private final Reader<T> reader;
    private final List<Function<T, Optional<Message>>> rules = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>(this, "value");
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>(this, "error");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyIntegerWrapper starts = new ReadOnlyIntegerWrapper(this, "starts");
    private final List<Runnable> whenLeft = new ArrayList<>();
    private String kept = "";
    private final ReadOnlyBooleanWrapper required = new ReadOnlyBooleanWrapper(this, "required");

    public Field(Reader<T> reader) {
        this.reader = reader;
        typed.addListener(_ -> {
            error.set(null);
            understand();
        });
    }

    /** Leaving it empty becomes an error. */
    public Field<T> required() {
        require(true);
        return this;
    }

    /** Says whether leaving it empty is an error, where that depends on what else is known. */
    public void require(boolean needed) {
        if (required.get() != needed) {
            required.set(needed);
            readAgain();
        }
    }

    /** Refuses values for which the rule has a message. */
    public Field<T> rule(Function<T, Optional<Message>> rule) {
        rules.add(rule);
        understand();
        return this;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public String typed() {
        return typed.get();
    }

    /** The value, or null: nothing typed, or nothing that can be accepted. */
    public ReadOnlyObjectProperty<@Nullable T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    /** What is wrong with the text as it stands, shown or not; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What is shown as wrong; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Message> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** True if the text is another one than at first, or than last kept. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public boolean isRequired() {
        return required.get();
    }

    public ReadOnlyBooleanProperty requiredProperty() {
        return required.getReadOnlyProperty();
    }

    /** Called when the person goes on: what is wrong is now shown. An empty field waits for {@link #check()}. */
    public void leave() {
        whenLeft.forEach(Runnable::run);
        if (!typed.get().isBlank()) {
            check();
        }
    }

    /** Takes what also happens when the person goes on. */
    public void whenLeft(Runnable action) {
        whenLeft.add(action);
    }

    /** Shows what is wrong, if anything. */
    public boolean check() {
        error.set(problem.get());
        return problem.get() == null;
    }

    /** Shows what was found wrong elsewhere, until the text is changed. */
    public void refuse(Message found) {
        value.set(null);
        problem.set(found);
        error.set(found);
    }

    /** Reads the text again because something it depends on, such as today, has changed. */
    public void readAgain() {
        boolean shown = error.get() != null;
        understand();
        error.set(shown ? problem.get() : null);
    }

    /** Puts a text in as the one that was there at first. */
    public void start(String text) {
        kept = text;
        typed.set(text);
        changed.set(false);
        starts.set(starts.get() + 1);
    }

    /** How often a text was put in. */
    ReadOnlyIntegerProperty startsProperty() {
        return starts.getReadOnlyProperty();
    }

    /** Puts a text in as the one that was there at first; a text that was typed meanwhile stays. */
    public void offer(String text) {
        if (changed.get()) {
            kept = text;
            understand();
        } else {
            start(text);
        }
    }

    /** Puts back the text that was there at first, or that was last kept. */
    public void goBack() {
        typed.set(kept);
    }

    /** The text as it stands is saved. */
    public void keep() {
        kept = typed.get();
        changed.set(false);
    }

    private void understand() {
        changed.set(!typed.get().equals(kept));
        if (typed.get().isBlank()) {
            value.set(null);
            problem.set(required.get() ? Message.of("form.required") : null);
            return;
        }
        switch (reader.read(typed.get())) {
            case Reading.Understood<T>(T read) -> accept(read);
            case Reading.Refused<T>(Message message) -> {
                value.set(null);
                problem.set(message);
            }
        }
    }

    private void accept(T read) {
        var broken = rules.stream().flatMap(rule -> rule.apply(read).stream()).findFirst();
        problem.set(broken.orElse(null));
        value.set(broken.isPresent() ? null : read);
    }
}

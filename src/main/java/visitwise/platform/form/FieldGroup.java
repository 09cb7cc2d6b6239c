package visitwise.platform.form;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The fields of one form, for view models. */
public final class FieldGroup {

    private final List<Field<?>> fields;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");

    public FieldGroup(List<? extends Field<?>> fields) {
        this.fields = List.copyOf(fields);
        this.fields.forEach(field -> field.changedProperty().subscribe(this::look));
    }

    public List<Field<?>> fields() {
        return fields;
    }

    /** True if a text is another one than at first, or than last kept. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Shows what is wrong in every field; true if nothing is. */
    public boolean check() {
        return fields.stream().filter(field -> !field.check()).count() == 0;
    }

    /** The same, after looking anew at what was refused before. */
    public boolean checkAnew() {
        fields.forEach(Field::readAgain);
        return check();
    }

    /** What stands in the fields is saved. */
    public void keep() {
        fields.forEach(Field::keep);
    }

    private void look() {
        changed.set(fields.stream().anyMatch(field -> field.changedProperty().get()));
    }
}

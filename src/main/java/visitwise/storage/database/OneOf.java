package visitwise.storage.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A condition that a column holds one of some values, with a place for each. */
public final class OneOf {

    private final String name;
    private final List<String> texts = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    private OneOf(String name) {
        this.name = name;
    }

    /** Values that differ; at least one. */
    public static OneOf ids(String name, Collection<UUID> values) {
        var made = new OneOf(name);
        values.stream().distinct().forEach(made.ids::add);
        return made.checked();
    }

    /** Values that differ; at least one. */
    public static OneOf texts(String name, Collection<String> values) {
        var made = new OneOf(name);
        values.stream().distinct().forEach(made.texts::add);
        return made.checked();
    }

    private OneOf checked() {
        if (ids.isEmpty() && texts.isEmpty()) {
            throw new IllegalArgumentException("a column holds none of no values: " + name);
        }
        return this;
    }

    /** Such as "number in (:number0, :number1)". */
    public String in(String column) {
        var places = new ArrayList<String>();
        for (int i = 0; i < ids.size() + texts.size(); i++) {
            places.add(":" + name + i);
        }
        return column + " in (" + String.join(", ", places) + ")";
    }

    /** The select with the places filled. */
    public <T> Select<T> fill(Select<T> select) {
        for (int i = 0; i < ids.size(); i++) {
            select.with(name + i, ids.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            select.with(name + i, texts.get(i));
        }
        return select;
    }
}

package visitwise.feature.participants.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import visitwise.platform.preferences.Preferences;

/** The views of the list that somebody gave names, kept among the preferences. */
final class SavedViews {

    private static final String LIST = "participants/";

    private final ObjectProperty<Preferences> preferences;

    SavedViews(ObjectProperty<Preferences> preferences) {
        this.preferences = preferences;
    }

    List<String> names() {
        return preferences.get().views().keySet().stream()
                .filter(key -> key.startsWith(LIST))
                .map(key -> key.substring(LIST.length()))
                .sorted()
                .toList();
    }

    /** The view of that name; the usual one if there is none any more. */
    Arrangement of(String name) {
        var line = preferences.get().views().get(LIST + name);
        return line == null ? Arrangement.USUAL : Arrangement.read(line);
    }

    void save(String name, Arrangement view) {
        preferences.set(preferences.get().withView(LIST + name, view.written()));
    }

    void delete(String name) {
        preferences.set(preferences.get().withView(LIST + name, null));
    }
}

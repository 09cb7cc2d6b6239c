package visitwise.feature.settings.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.platform.i18n.Language;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.preferences.ThemeChoice;

/** What the person prefers; every change acts at once. */
final class SettingsViewModel {

    static final int LEAST_PERCENT = 80;
    static final int MOST_PERCENT = 200;

    private static final int STEP = 10;
    private static final int NORMAL_PERCENT = 100;
    private static final int LONGEST_NAME = 200;

    private final ObjectProperty<Preferences> preferences;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final Field<String> who = new Field<>(new PlainText(LONGEST_NAME)).required();

    SettingsViewModel(ObjectProperty<Preferences> preferences) {
        this.preferences = preferences;
        who.start(preferences.get().who());
        who.valueProperty().addListener((_, _, name) -> {
            if (name != null) {
                change(chosen -> chosen.withWho(name));
            }
        });
    }

    ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The name that stands in the record; an empty one is refused and the one before stays. */
    Field<String> who() {
        return who;
    }

    /** Null for that of the computer. */
    void speak(@Nullable Language language) {
        change(chosen -> new Preferences(
                chosen.who(),
                language,
                chosen.theme(),
                chosen.textPercent(),
                chosen.window(),
                chosen.screen(),
                chosen.views()));
    }

    void dress(ThemeChoice theme) {
        change(chosen -> chosen.withTheme(theme));
    }

    void larger() {
        resize(preferences.get().textPercent() + STEP);
    }

    void smaller() {
        resize(preferences.get().textPercent() - STEP);
    }

    void normalSize() {
        resize(NORMAL_PERCENT);
    }

    private void resize(int percent) {
        change(chosen -> chosen.withTextPercent(Math.clamp(percent, LEAST_PERCENT, MOST_PERCENT)));
    }

    private void change(UnaryOperator<Preferences> how) {
        preferences.set(how.apply(preferences.get()));
    }
}

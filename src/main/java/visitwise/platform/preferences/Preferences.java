package visitwise.platform.preferences;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Language;

/**
 * What the person at this computer prefers.
 *
 * @param who the name that stands in the audit trail
 * @param language null for that of the computer
 * @param textPercent 80 to 200
 * @param window null before the first
 * @param screen the one last open: a word of the menu
 * @param views saved views by name of the list and of the view
 */
public record Preferences(
        String who,
        @Nullable Language language,
        ThemeChoice theme,
        int textPercent,
        @Nullable WindowPlace window,
        String screen,
        Map<String, String> views) {

    public Preferences {
        views = Map.copyOf(views);
    }

    /** Those of somebody who has chosen nothing. */
    public static Preferences first(String who) {
        return new Preferences(who, null, ThemeChoice.SYSTEM, 100, null, "", Map.of());
    }

    public Optional<Language> chosenLanguage() {
        return Optional.ofNullable(language);
    }

    public Preferences withWho(String name) {
        return new Preferences(name, language, theme, textPercent, window, screen, views);
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(who, chosen, theme, textPercent, window, screen, views);
    }

    public Preferences withTheme(ThemeChoice chosen) {
        return new Preferences(who, language, chosen, textPercent, window, screen, views);
    }

    public Preferences withTextPercent(int percent) {
        return new Preferences(who, language, theme, percent, window, screen, views);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(who, language, theme, textPercent, place, screen, views);
    }

    public Preferences withScreen(String open) {
        return new Preferences(who, language, theme, textPercent, window, open, views);
    }

    /**
     * With a saved view.
     *
     * @param view what it holds; null takes it away
     */
    public Preferences withView(String name, @Nullable String view) {
        var changed = new TreeMap<>(views);
        if (view == null) {
            changed.remove(name);
        } else {
            changed.put(name, view);
        }
        return new Preferences(who, language, theme, textPercent, window, screen, changed);
    }
}

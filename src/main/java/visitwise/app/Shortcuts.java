package visitwise.app;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.preferences.ThemeChoice;
import visitwise.platform.theme.Appearance;

/** What can be done on every screen, with its keys. */
final class Shortcuts {

    private static final int STEP = 10;
    private static final int NORMAL_PERCENT = 100;

    private final Shell shell;
    private final ObjectProperty<Preferences> preferences;

    Shortcuts(Shell shell, ObjectProperty<Preferences> preferences) {
        this.shell = shell;
        this.preferences = preferences;
    }

    List<PageAction> everywhere() {
        return List.of(
                PageAction.of("command.search", AppKeys.SEARCH, shell::search),
                PageAction.of("command.keys", AppKeys.KEYS, shell::showKeys),
                PageAction.of("command.today", AppKeys.TODAY, () -> shell.start(new Route.Today())),
                PageAction.of(
                        "command.participants", AppKeys.PARTICIPANTS, () -> shell.start(new Route.Participants(null))),
                PageAction.of(
                        "command.enrol", AppKeys.ENROL, () -> shell.trail().open(new Route.Enrol(null))),
                PageAction.of("command.protocols", AppKeys.PROTOCOLS, () -> shell.start(new Route.Protocols(null))),
                PageAction.of("command.results", AppKeys.RESULTS, () -> shell.start(new Route.ResultsInbox())),
                PageAction.of("command.paste", AppKeys.PASTE, this::paste),
                PageAction.of("command.laboratories", null, () -> shell.start(new Route.Laboratories())),
                PageAction.of("command.settings", AppKeys.SETTINGS, () -> shell.start(new Route.Settings())),
                PageAction.of(
                        shell.isDemonstration() ? "command.leaveDemo" : "command.openDemo", null, shell::changeRecords),
                PageAction.of("command.back", AppKeys.BACK, () -> shell.trail().back()),
                PageAction.of(
                                "command.undo",
                                AppKeys.UNDO,
                                () -> shell.notices().undoLast())
                        .when(shell.notices().canUndo()),
                PageAction.of("command.language", AppKeys.LANGUAGE, this::otherLanguage),
                PageAction.of("command.theme", AppKeys.THEME, this::otherTheme),
                PageAction.of("command.larger", AppKeys.LARGER, () -> resize(STEP)),
                PageAction.of("command.smaller", AppKeys.SMALLER, () -> resize(-STEP)),
                PageAction.of(
                        "command.normalSize",
                        AppKeys.NORMAL,
                        () -> change(chosen -> chosen.withTextPercent(NORMAL_PERCENT))));
    }

    /** Pastes results of whoever is on the screen, or of those whom the table names. */
    private void paste() {
        var open = shell.trail().currentProperty().get();
        var participant = switch (open == null ? new Route.Today() : open.route()) {
            case Route.File file -> file.participant();
            case Route.Results results -> results.participant();
            case Route.Visit visit -> visit.participant();
            default -> null;
        };
        shell.trail().open(new Route.PasteResults(participant));
    }

    void resize(boolean larger) {
        resize(larger ? STEP : -STEP);
    }

    private void resize(int percent) {
        change(chosen -> chosen.withTextPercent(
                Math.clamp(chosen.textPercent() + percent, Appearance.SMALLEST_PERCENT, Appearance.LARGEST_PERCENT)));
    }

    private void otherLanguage() {
        var other = shell.language().other();
        change(chosen -> chosen.withLanguage(other));
    }

    private void otherTheme() {
        change(chosen -> chosen.withTheme(isDark(chosen) ? ThemeChoice.LIGHT : ThemeChoice.DARK));
    }

    private static boolean isDark(Preferences chosen) {
        return switch (chosen.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void change(UnaryOperator<Preferences> how) {
        preferences.set(how.apply(preferences.get()));
    }
}

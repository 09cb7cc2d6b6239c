package visitwise.feature.settings.ui;

import javafx.beans.property.ObjectProperty;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;

/** The screen of what the person at this computer prefers. */
public final class SettingsPage implements Page {

    private final SettingsViewModel model;
    private final About about;
    private final Navigator navigator;

    public SettingsPage(ObjectProperty<Preferences> preferences, About about, Navigator navigator) {
        this.model = new SettingsViewModel(preferences);
        this.about = about;
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new SettingsView(model, about, messages, this::setUp);
        return new PageView(messages.text("settings.title"), view)
                .context(messages.text("settings.context"))
                .actions(PageAction.of("settings.sites.open", null, this::setUp))
                .focus(view::focusFirst);
    }

    private void setUp() {
        navigator.open(new Route.SetUp());
    }
}

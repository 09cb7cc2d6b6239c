package visitwise.feature.setup.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.domain.Message;
import visitwise.feature.setup.ui.SetUpViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen on which a hospital takes protocols into use. */
public final class SetUpPage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final SetUpViewModel model;
    private final Navigator navigator;

    public SetUpPage(SetUpDesk desk, Navigator navigator, Notices notices) {
        this.model = new SetUpViewModel(desk);
        this.navigator = navigator;
        model.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.Done(String hospital, int studies)) {
                notices.say(Message.of("setup.done", hospital, studies));
                navigator.replace(new Route.Today());
            }
        });
    }

    @Override
    public PageView view(Messages messages) {
        var view = new SetUpView(model, messages);
        var idle = model.phaseProperty().map(Phase::isOpen);
        return new PageView(messages.text("setup.title"), view)
                .context(messages.text("setup.context"))
                .actions(
                        PageAction.of("action.close", null, navigator::back),
                        PageAction.of("action.save", SAVE, model::save).asMain().when(idle))
                .focus(view::focusFirst);
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}

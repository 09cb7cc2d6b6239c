package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;

/** The screen that closes dosing. */
public final class CloseDosingPage implements Page {

    private final CloseDosingViewModel model;
    private final Runnable close;

    public CloseDosingPage(CloseDosingViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new CloseDosingView(model, messages);
        return new PageView(messages.text("closeDosing.title"), view.content())
                .context(model.fileProperty()
                        .map(file ->
                                file == null ? "" : ParticipantLine.of(file).words(messages))
                        .orElse(""))
                .actions(FillingActions.of(model.phaseProperty(), view.form(), close))
                .focus(view.form()::focusFirst);
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}

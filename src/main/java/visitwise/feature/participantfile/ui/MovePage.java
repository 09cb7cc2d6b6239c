package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;

/** The screen that moves a date. */
public final class MovePage implements Page {

    private final MoveViewModel model;
    private final Runnable close;

    public MovePage(MoveViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new MoveView(model, messages);
        return new PageView(messages.text("moveDate.title"), view.content())
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

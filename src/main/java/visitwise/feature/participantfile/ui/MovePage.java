package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;

/** The screen that moves a date. */
public final class MovePage extends SheetPage {

    private final MoveViewModel model;

    public MovePage(MoveViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    @Override
    String title(Messages messages) {
        return messages.text("moveDate.title");
    }

    @Override
    Sheet sheet(Messages messages) {
        return new MoveView(model, messages);
    }
}

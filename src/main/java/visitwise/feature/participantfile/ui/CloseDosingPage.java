package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;

/** The screen that closes dosing. */
public final class CloseDosingPage extends SheetPage {

    private final CloseDosingViewModel model;

    public CloseDosingPage(CloseDosingViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    @Override
    String title(Messages messages) {
        return messages.text("closeDosing.title");
    }

    @Override
    Sheet sheet(Messages messages) {
        return new CloseDosingView(model, messages);
    }
}

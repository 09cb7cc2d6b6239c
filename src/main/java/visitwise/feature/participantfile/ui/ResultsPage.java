package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;

/** The screen of first results. */
public final class ResultsPage extends SheetPage {

    private final ResultsViewModel model;

    public ResultsPage(ResultsViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    @Override
    String title(Messages messages) {
        return messages.text("resultsForm.title");
    }

    @Override
    Sheet sheet(Messages messages) {
        return new ResultsView(model, messages);
    }
}

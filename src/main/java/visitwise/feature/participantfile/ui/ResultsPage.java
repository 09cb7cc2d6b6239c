package visitwise.feature.participantfile.ui;

import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;

/** The screen of first results. */
public final class ResultsPage implements Page {

    private final ResultsViewModel model;
    private final Runnable close;

    public ResultsPage(ResultsViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new ResultsView(model, messages);
        return new PageView(messages.text("resultsForm.title"), view.content())
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

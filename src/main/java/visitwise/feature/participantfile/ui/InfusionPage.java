package visitwise.feature.participantfile.ui;

import java.util.stream.Stream;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** The screen of one infusion. */
public final class InfusionPage implements Page {

    private final InfusionViewModel model;
    private final Runnable close;

    public InfusionPage(InfusionViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new InfusionView(model, messages);
        return new PageView(messages.text("infusionForm.title", model.dose()), view.content())
                .context(model.sheetProperty()
                        .map(sheet -> sheet == null ? "" : sheet.line().words(messages))
                        .orElse(""))
                .actions(actions(view))
                .focus(view.form()::focusFirst);
    }

    private PageAction[] actions(InfusionView view) {
        var takeBack = PageAction.of("visitForm.takeBack", null, model::takeBack)
                .when(model.sheetProperty()
                        .map(sheet -> sheet != null && sheet.corrects())
                        .orElse(false));
        return Stream.concat(
                        Stream.of(FillingActions.of(model.phaseProperty(), view.form(), close)), Stream.of(takeBack))
                .toArray(PageAction[]::new);
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}

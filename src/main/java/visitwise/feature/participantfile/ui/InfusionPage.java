package visitwise.feature.participantfile.ui;

import java.util.List;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageAction;

/** The screen of one infusion. */
public final class InfusionPage extends SheetPage {

    private final InfusionViewModel model;

    public InfusionPage(InfusionViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    @Override
    String title(Messages messages) {
        return messages.text("infusionForm.title", model.dose());
    }

    @Override
    Sheet sheet(Messages messages) {
        return new InfusionView(model, messages);
    }

    @Override
    List<PageAction> more() {
        return List.of(PageAction.of("visitForm.takeBack", null, model::takeBack)
                .when(model.sheetProperty()
                        .map(sheet -> sheet != null && sheet.corrects())
                        .orElse(false)));
    }
}

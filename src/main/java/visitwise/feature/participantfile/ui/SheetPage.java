package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import visitwise.platform.drafts.DraftBar;
import visitwise.platform.form.Form;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** A page whose form is laid out by a view of its own. */
abstract class SheetPage implements Page {

    private final FormModel<?> model;
    private final Runnable close;

    SheetPage(FormModel<?> model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    /** A form with what is laid out around it. */
    interface Sheet {

        Region content();

        Form form();
    }

    /** What the page is called. */
    abstract String title(Messages messages);

    abstract Sheet sheet(Messages messages);

    /** What can be done besides saving and closing. */
    List<PageAction> more() {
        return List.of();
    }

    @Override
    public final PageView view(Messages messages) {
        var sheet = sheet(messages);
        var actions = new ArrayList<>(List.of(FillingActions.of(model.phaseProperty(), sheet.form(), close)));
        actions.add(DraftBar.discard(model.drafted(), model::discard));
        actions.add(DraftBar.putIn(model.drafted()));
        actions.addAll(more());
        ObservableValue<String> context = model.lineProperty()
                .map(line -> line == null ? "" : line.words(messages))
                .orElse("");
        return new PageView(title(messages), DraftBar.above(sheet.content(), model.drafted(), model::discard, messages))
                .context(context)
                .actions(actions.toArray(PageAction[]::new))
                .focus(sheet.form()::focusFirst);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}

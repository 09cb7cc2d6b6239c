package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.platform.drafts.DraftBar;
import visitwise.platform.form.Form;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.widget.Card;

/** A page with one form and what helps to fill it in. */
abstract class FormPage implements Page {

    private final FormModel<?> model;
    private final Runnable close;

    FormPage(FormModel<?> model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    /** What the form is called. */
    abstract String title(Messages messages);

    abstract Form form(Messages messages);

    /** What stands below the form, in the same card. */
    abstract List<Region> below(Messages messages);

    /** What stands beside the form. */
    abstract Region aside(Messages messages);

    /** What can be done besides saving and closing. */
    abstract List<PageAction> more();

    @Override
    public final PageView view(Messages messages) {
        var form = form(messages);
        form.setMainAction(model::save);
        var title = title(messages);
        var inside = new VBox(new FillingBar(model.phaseProperty(), form, messages), form);
        inside.getChildren().addAll(below(messages));
        var card = new Card(title, inside);
        var aside = aside(messages);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox.setHgrow(aside, Priority.SOMETIMES);
        var actions = new ArrayList<>(List.of(FillingActions.of(model.phaseProperty(), form, close)));
        actions.add(DraftBar.discard(model.drafted(), model::discard));
        actions.add(DraftBar.putIn(model.drafted()));
        actions.addAll(more());
        ObservableValue<String> context = model.lineProperty()
                .map(line -> line == null ? "" : line.words(messages))
                .orElse("");
        return new PageView(title, withDraft(Scrolled.columns(card, aside), messages))
                .context(context)
                .actions(actions.toArray(PageAction[]::new))
                .focus(form::focusFirst);
    }

    private Region withDraft(Region content, Messages messages) {
        return DraftBar.above(content, model.drafted(), model::discard, messages);
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

package visitwise.feature.protocols.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.domain.study.StudyId;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** The screen of the protocols. */
public final class ProtocolsPage implements Page {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final ProtocolsViewModel model;
    private final Consumer<StudyId> printing;

    /** Takes what prints the open questions of a study. */
    public ProtocolsPage(ProtocolsViewModel model, Consumer<StudyId> printing) {
        this.model = model;
        this.printing = printing;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new ProtocolsView(model, messages);
        ObservableValue<Boolean> used = model.chosenProperty()
                .map(one -> one != null && one.version() != null)
                .orElse(false);
        return new PageView(messages.text("protocolsView.title"), view.content())
                .context(model.chosenProperty()
                        .map(one -> one == null
                                ? ""
                                : messages.of(one.protocol().identification().shortTitle()))
                        .orElse(""))
                .actions(PageAction.of("protocolPage.print", PRINT, this::print).when(used))
                .focus(view::focus);
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }

    private void print() {
        Optional.ofNullable(model.chosenProperty().get())
                .flatMap(one -> Optional.ofNullable(one.version()))
                .ifPresent(version -> printing.accept(version.value().study()));
    }
}

package visitwise.app;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import visitwise.feature.protocols.ui.ProtocolsView;
import visitwise.feature.protocols.ui.ProtocolsViewModel;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The main window. */
final class Shell {

    private final Messages messages;
    private final BorderPane root = new BorderPane();

    Shell(Messages messages) {
        this.messages = messages;
        root.setPadding(new Insets(20));
        root.setCenter(words(messages.text("app.opening")));
    }

    Parent node() {
        return root;
    }

    void showProtocols(Background background, Language language) {
        var title = new Label(messages.text("protocolsView.title"));
        title.getStyleClass().add("title-3");
        var hint = words(messages.text("app.commandsOnly"));
        var top = new VBox(6, title, hint);
        top.setPadding(new Insets(0, 0, 14, 0));
        root.setTop(top);
        var protocols = new ProtocolsView(new ProtocolsViewModel(background, language), messages);
        root.setCenter(protocols.node());
        protocols.node().requestFocus();
    }

    void showProblem(String problem) {
        var title = new Label(messages.text("app.notOpened"));
        title.getStyleClass().addAll("title-3", "danger");
        root.setCenter(new VBox(10, title, words(problem)));
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}

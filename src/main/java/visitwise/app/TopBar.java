package visitwise.app;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** Title, context, search and at most two buttons of the open screen. */
final class TopBar extends HBox {

    private static final int BUTTONS = 2;

    private final Messages messages;

    TopBar(Messages messages, PageView page, Runnable search) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label();
        title.textProperty().bind(page.title());
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var context = new Label();
        context.textProperty().bind(page.context());
        context.getStyleClass().add("page-context");
        context.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(page.context());
        context.setTooltip(whole);
        var titles = new FlowPane(title);
        titles.getStyleClass().add("page-titles");
        titles.getChildren().addAll(page.besideTitle());
        page.besideTitle().forEach(TopBar::keepWhole);
        titles.getChildren().add(context);
        // What does not fit beside the title goes below it.
        context.maxWidthProperty().bind(titles.widthProperty());
        titles.minWidthProperty().bind(title.widthProperty());
        HBox.setHgrow(titles, Priority.ALWAYS);
        var nodes = new ArrayList<Node>();
        nodes.add(titles);
        nodes.add(searchButton(search));
        page.actions().stream().limit(BUTTONS).map(this::button).forEach(nodes::add);
        getChildren().setAll(nodes);
    }

    /** Of all in the bar, the context gives way. */
    private static void keepWhole(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private Button searchButton(Runnable search) {
        var keys = new Label(AppKeys.SEARCH.getDisplayText());
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(messages.text("search.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setTooltip(new Tooltip(messages.text("search.prompt")));
        var line = new HBox(words, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        var button = new Button(null, line);
        button.getStyleClass().add("search-button");
        button.setAccessibleText(messages.text("search.prompt"));
        button.setOnAction(_ -> search.run());
        button.getStyleClass().add("search-narrows");
        return button;
    }

    private Button button(PageAction action) {
        var button = new Button(messages.text(action.key()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (action.main()) {
            button.getStyleClass().add("accent");
        }
        button.disableProperty().bind(action.available().map(available -> !available));
        if (action.keys() != null) {
            button.setTooltip(new Tooltip(action.keys().getDisplayText()));
        }
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}

package visitwise.app;

import java.util.ArrayList;
import java.util.List;
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
        var titles = new Titles(title, page.besideTitle(), context);
        page.besideTitle().forEach(TopBar::keepWhole);
        HBox.setHgrow(titles, Priority.SOMETIMES);
        var nodes = new ArrayList<Node>();
        nodes.add(titles);
        nodes.add(searchButton(search));
        page.actions().stream().limit(BUTTONS).map(this::button).forEach(nodes::add);
        getChildren().setAll(nodes);
    }

    /** The title with the signs beside it; the context goes below them where it does not fit beside. */
    private static final class Titles extends FlowPane {

        private final Label title;
        private final Label context;

        Titles(Label title, List<Node> signs, Label context) {
            this.title = title;
            this.context = context;
            getStyleClass().add("page-titles");
            getChildren().add(title);
            getChildren().addAll(signs);
            getChildren().add(context);
            context.maxWidthProperty().bind(widthProperty());
        }

        @Override
        protected double computeMinWidth(double height) {
            return title.minWidth(-1);
        }

        /** As wide as the wider of the two lines. */
        @Override
        protected double computePrefWidth(double height) {
            double above = -getHgap();
            for (var node : getChildren()) {
                above += node.equals(context) ? 0 : node.prefWidth(-1) + getHgap();
            }
            return Math.ceil(Math.max(above, context.prefWidth(-1)));
        }
    }

    /** Of all in the bar, the search gives way first, then the context. */
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
        // Where there is little room it is the first to give way.
        button.setMaxWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
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

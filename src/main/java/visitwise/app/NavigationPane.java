package visitwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;

/** The menu on the left, with counts. */
final class NavigationPane extends ScrollPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Messages messages;
    private final Consumer<Route> open;
    private final VBox entries = new VBox();
    private List<Entry> shown = List.of();
    private @Nullable Route here;

    private record Entry(Route route, Button button) {}

    NavigationPane(Messages messages, Consumer<Route> open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("navigation");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        entries.getStyleClass().add("navigation-entries");
        setContent(entries);
        show(Counts.NONE);
    }

    void show(Counts counts) {
        var focused = shown.stream().filter(entry -> entry.button().isFocused()).findFirst();
        var nodes = new ArrayList<Node>();
        var made = new ArrayList<Entry>();
        nodes.add(brand());
        add(nodes, made, new Route.Today(), messages.text("navigation.today"), counts.today());
        add(nodes, made, new Route.Participants(null), messages.text("navigation.participants"), counts.participants());
        add(nodes, made, new Route.ResultsInbox(), messages.text("navigation.results"), counts.results());
        if (!counts.studies().isEmpty()) {
            nodes.add(section("navigation.studies"));
            counts.studies()
                    .forEach(study -> add(
                            nodes,
                            made,
                            new Route.Participants(study.study()),
                            messages.of(study.shortTitle()),
                            study.participants()));
        }
        nodes.add(section("navigation.manage"));
        add(nodes, made, new Route.Protocols(null), messages.text("navigation.protocols"), 0);
        add(nodes, made, new Route.Laboratories(), messages.text("navigation.laboratories"), 0);
        add(nodes, made, new Route.Settings(), messages.text("navigation.settings"), 0);
        entries.getChildren().setAll(nodes);
        shown = List.copyOf(made);
        mark(here);
        focused.flatMap(entry -> entry(entry.route()))
                .ifPresent(entry -> entry.button().requestFocus());
    }

    /** Marks the entry whose screen is open. */
    void mark(@Nullable Route route) {
        here = route;
        shown.forEach(entry ->
                entry.button().pseudoClassStateChanged(HERE, entry.route().equals(route)));
    }

    private Optional<Entry> entry(Route route) {
        return shown.stream().filter(entry -> entry.route().equals(route)).findFirst();
    }

    private Node brand() {
        var sign = new Region();
        sign.getStyleClass().add("brand-sign");
        var name = new Label(messages.text("app.name"));
        name.getStyleClass().add("brand-name");
        var brand = new HBox(sign, name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Node section(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("navigation-section");
        return label;
    }

    private void add(List<Node> nodes, List<Entry> made, Route route, String name, int count) {
        var words = new Label(name);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = new Label(count == 0 ? "" : Integer.toString(count));
        number.getStyleClass().add("count-badge");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, number);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new EntryButton(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("navigation-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(count == 0 ? name : messages.text("navigation.counted", name, count));
        button.setOnAction(_ -> open.accept(route));
        nodes.add(button);
        made.add(new Entry(route, button));
    }
}

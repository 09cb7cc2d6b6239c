package visitwise.feature.trends.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** A tab for each topic. Only the chosen one is drawn. */
final class ChartTabs<E extends Enum<E>> extends TabPane {

    private final Map<E, Tab> all;
    private final ObjectProperty<E> chosen;
    private final Function<E, Node> content;

    ChartTabs(ObjectProperty<E> chosen, Function<E, String> name, Function<E, Node> content, Messages messages) {
        var kind = chosen.get().getDeclaringClass();
        this.all = new EnumMap<>(kind);
        this.chosen = chosen;
        this.content = content;
        for (var topic : kind.getEnumConstants()) {
            var tab = new Tab(name.apply(topic));
            all.put(topic, tab);
            getTabs().add(tab);
        }
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().addAll("card-panel", "file-tabs");
        setAccessibleText(messages.text("trends.tabs"));
        getSelectionModel().select(all.get(chosen.get()));
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    void choose(E topic) {
        getSelectionModel().select(all.get(topic));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** So high that nothing of the chosen one is cut off: where there is less room, the page is scrolled. */
    @Override
    protected double computeMinHeight(double width) {
        var chart = getSelectionModel().getSelectedItem().getContent();
        return chart == null ? super.computeMinHeight(width) : headHeight() + chart.minHeight(inside(width));
    }

    private double headHeight() {
        var head = lookup(".tab-header-area");
        return snappedTopInset() + snappedBottomInset() + (head == null ? 0 : head.prefHeight(-1));
    }

    private double inside(double width) {
        return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    }

    /** Draws the chosen one anew. */
    void redraw() {
        draw(chosen.get());
    }

    private void selected(@Nullable Tab selected) {
        all.forEach((topic, tab) -> {
            if (tab.equals(selected)) {
                chosen.set(topic);
                draw(topic);
            } else {
                tab.setContent(null);
            }
        });
    }

    private void draw(E topic) {
        var tab = all.get(topic);
        if (tab != null) {
            tab.setContent(content.apply(topic));
        }
    }
}

package visitwise.feature.trends.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.trends.ui.ChartsViewModel.Phase;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;

/** Charts, one at a time, drawn anew only as long as they are in a window. */
final class ChartsView<E extends Enum<E>, T> extends VBox {

    private final ChartsViewModel<E, T> model;
    private final Charts<E, T> charts;
    private final Messages messages;
    private final ObservableValue<Boolean> inWindow =
            sceneProperty().map(_ -> true).orElse(false);
    private final ChartTabs<E> tabs;
    private @Nullable ChartPanel panel;
    private boolean isFocusWanted;

    ChartsView(ChartsViewModel<E, T> model, Charts<E, T> charts, Messages messages) {
        this.model = model;
        this.charts = charts;
        this.messages = messages;
        tabs = new ChartTabs<>(model.topicProperty(), charts::name, this::content, messages);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("page-content");
        getChildren().add(tabs);
        redrawnBy(model.phaseProperty());
    }

    /** Draws anew whenever that changes, as long as somebody can see it. */
    void redrawnBy(ObservableValue<?> cause) {
        cause.when(inWindow).subscribe(_ -> redraw());
    }

    /** Leaves the keyboard in the chart if it was there. */
    private void redraw() {
        boolean wasFocused = panel != null && panel.holdsFocus();
        tabs.redraw();
        if (wasFocused || isFocusWanted) {
            focusFirst();
        }
    }

    private Node content(E topic) {
        panel = null;
        return switch (model.phaseProperty().get()) {
            case Phase.Reading<T>() -> reading();
            case Phase.Failed<T>() -> EmptyState.notRead(messages, model::read);
            case Phase.Shown<T>(var trends) ->
                charts.onScreen(trends, topic)
                        .<Node>map(leaf -> drawn(leaf, topic))
                        .orElseGet(() -> charts.instead(trends, topic));
        };
    }

    private Node reading() {
        var words = new Label(messages.text("trends.reading"));
        words.getStyleClass().add("empty-words");
        var box = new VBox(words);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node drawn(ChartLeaf leaf, E topic) {
        var made = new ChartPanel(leaf, messages);
        if (leaf.chart().values().mayChange()) {
            made.scaleProperty()
                    .subscribe((@Nullable Scale scale) -> model.keep(topic, scale == null ? Scale.LINEAR : scale));
        }
        panel = made;
        return made;
    }

    /** Asks for a file and saves what is shown, as far as it may be handed out; nothing if nothing is shown. */
    void save(ChartSaving saving, ChartSaving.Kind kind) {
        var topic = model.topicProperty().get();
        model.shown().filter(_ -> panel != null).ifPresent(trends -> {
            Optional<ChartLeaf> leaf = charts.onPaper(trends, topic);
            if (leaf.isEmpty()) {
                saving.say(Message.of("trends.notOnPaper"));
            } else {
                var scene = getScene();
                saving.ask(leaf.get(), kind, scene == null ? null : scene.getWindow());
            }
        });
    }

    void open(E topic) {
        tabs.choose(topic);
        focusFirst();
    }

    void switchScale() {
        if (panel != null) {
            panel.switchScale();
        }
    }

    void focusFirst() {
        isFocusWanted = panel == null;
        if (panel == null) {
            tabs.requestFocus();
        } else {
            panel.focusChart();
        }
    }
}

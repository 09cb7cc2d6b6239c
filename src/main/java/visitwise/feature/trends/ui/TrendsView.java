package visitwise.feature.trends.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.ui.TrendsViewModel.Phase;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;

/** The charts of a participant, one at a time. */
final class TrendsView extends VBox {

    private final TrendsViewModel model;
    private final Messages messages;
    private final Runnable enter;
    private final ChartTabs<Topic> tabs;
    private @Nullable ChartPanel panel;
    private boolean isFocusWanted;

    TrendsView(TrendsViewModel model, Messages messages, Runnable enter) {
        this.model = model;
        this.messages = messages;
        this.enter = enter;
        tabs = new ChartTabs<>(Topic.class, List.of(Topic.values()), model.topicProperty(), this::content, messages);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("page-content");
        getChildren().add(tabs);
        model.phaseProperty().subscribe(_ -> {
            tabs.redraw();
            if (isFocusWanted) {
                focusFirst();
            }
        });
    }

    private Node content(Topic topic) {
        panel = null;
        return switch (model.phaseProperty().get()) {
            case Phase.Reading() -> reading();
            case Phase.Failed() -> EmptyState.notRead(messages, model::read);
            case Phase.Shown(var trends)
            when trends.trend(topic).isEmpty() ->
                new EmptyState(messages.text("trends.empty", topic), messages.text("trends.enter"), enter);
            case Phase.Shown _ -> drawn(topic);
        };
    }

    private Node reading() {
        var words = new Label(messages.text("trends.reading"));
        words.getStyleClass().add("empty-words");
        var box = new VBox(words);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node drawn(Topic topic) {
        var made = new ChartPanel(leaf(topic).orElseThrow(), messages);
        made.scaleProperty()
                .subscribe((@Nullable Scale scale) -> model.keep(topic, scale == null ? Scale.LINEAR : scale));
        panel = made;
        return made;
    }

    private Optional<ChartLeaf> leaf(Topic topic) {
        return model.phaseProperty().get() instanceof Phase.Shown(var trends)
                        && !trends.trend(topic).isEmpty()
                ? Optional.of(new ParticipantChart(trends, model.today(), messages).leaf(topic, model.scaleOf(topic)))
                : Optional.empty();
    }

    /** What is shown, to be saved; nothing if nothing is. */
    void save(ChartSaving saving, ChartSaving.Kind kind) {
        var topic = model.topicProperty().get();
        var scene = getScene();
        leaf(topic)
                .ifPresent(
                        leaf -> saving.ask(leaf, model.scaleOf(topic), kind, scene == null ? null : scene.getWindow()));
    }

    void open(Topic topic) {
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

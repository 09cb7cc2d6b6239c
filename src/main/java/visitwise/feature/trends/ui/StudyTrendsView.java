package visitwise.feature.trends.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Phase;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;

/** The charts of a study, one at a time. */
final class StudyTrendsView extends VBox {

    private final StudyTrendsViewModel model;
    private final Messages messages;
    private final Runnable toParticipants;
    private final FlowPane switches;
    private final CheckBox byArm;
    private final CheckBox change;
    private final ChartTabs<StudyTopic> tabs;
    private @Nullable ChartPanel panel;
    private boolean isFocusWanted;

    StudyTrendsView(StudyTrendsViewModel model, Messages messages, Runnable toParticipants) {
        this.model = model;
        this.messages = messages;
        this.toParticipants = toParticipants;
        byArm = box("trends.byArm", model.byArmProperty());
        change = box("trends.asChange", model.changeProperty());
        switches = new FlowPane(byArm, change);
        switches.getStyleClass().add("trend-switches");
        tabs = new ChartTabs<>(
                StudyTopic.class, List.of(StudyTopic.values()), model.topicProperty(), this::content, messages);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("page-content");
        getChildren().addAll(switches, tabs);
        model.topicProperty().subscribe(_ -> offer());
        model.phaseProperty().subscribe(_ -> {
            offer();
            tabs.redraw();
            if (isFocusWanted) {
                focusFirst();
            }
        });
        model.byArmProperty().subscribe(_ -> tabs.redraw());
        model.changeProperty().subscribe(_ -> tabs.redraw());
    }

    private CheckBox box(String key, BooleanProperty wanted) {
        var box = new CheckBox(messages.text(key));
        box.selectedProperty().bindBidirectional(wanted);
        return box;
    }

    /** What cannot be told apart here is not offered. */
    private void offer() {
        show(byArm, model.mayBeByArm());
        show(change, model.mayBeChange());
        show(switches, model.mayBeByArm() || model.mayBeChange());
    }

    private static void show(Node box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private Node content(StudyTopic topic) {
        panel = null;
        return switch (model.phaseProperty().get()) {
            case Phase.Reading() -> {
                var words = new Label(messages.text("trends.reading"));
                words.getStyleClass().add("empty-words");
                var box = new VBox(words);
                box.getStyleClass().add("empty-state");
                yield box;
            }
            case Phase.Failed() -> EmptyState.notRead(messages, model::read);
            case Phase.Shown(var trends) -> drawn(trends, topic);
        };
    }

    private Node drawn(StudyTrends trends, StudyTopic topic) {
        var leaf = leaf(trends, topic);
        if (leaf.isEmpty() || leaf.get().chart().isEmpty()) {
            return new EmptyState(
                    why(trends, topic, leaf.isPresent()), messages.text("trends.toParticipants"), toParticipants);
        }
        var made = new ChartPanel(leaf.get(), messages);
        made.scaleProperty()
                .subscribe((@Nullable Scale scale) -> model.keep(topic, scale == null ? Scale.LINEAR : scale));
        panel = made;
        return made;
    }

    private String why(StudyTrends trends, StudyTopic topic, boolean isJudged) {
        if (isJudged) {
            return messages.text("trends.empty", topic);
        }
        return messages.text(trends.tellsBaseline() ? "trends.noRules" : "trends.wouldTellArm", topic);
    }

    private Optional<ChartLeaf> leaf(StudyTrends trends, StudyTopic topic) {
        var way = model.way();
        return topic.quantity()
                .map(quantity -> new StudyChart(trends, way, messages).leaf(topic, quantity))
                .or(() -> topic.remission()
                        .flatMap(kind -> new RemissionChart(trends, way.byArm(), messages).leaf(topic, kind)));
    }

    /** What is shown, to be saved; nothing if nothing is. */
    void save(ChartSaving saving, ChartSaving.Kind kind) {
        if (model.phaseProperty().get() instanceof Phase.Shown(var trends)) {
            var scene = getScene();
            leaf(trends, model.topicProperty().get())
                    .filter(leaf -> !leaf.chart().isEmpty())
                    .ifPresent(leaf ->
                            saving.ask(leaf, model.way().scale(), kind, scene == null ? null : scene.getWindow()));
        }
    }

    void open(StudyTopic topic) {
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

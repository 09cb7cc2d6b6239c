package visitwise.feature.trends.ui;

import java.util.Optional;
import javafx.scene.Node;
import visitwise.domain.Message;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Way;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;

/** The charts of a study. */
record StudyCharts(StudyTrendsViewModel model, Messages messages, Runnable toParticipants)
        implements Charts<StudyTopic, StudyTrends> {

    @Override
    public String name(StudyTopic topic) {
        return messages.text(topic.named());
    }

    @Override
    public Optional<ChartLeaf> onScreen(StudyTrends trends, StudyTopic topic) {
        return leaf(trends, topic, model.way());
    }

    /** Where somebody is masked, arms that the screen shows apart are drawn together. */
    @Override
    public Optional<ChartLeaf> onPaper(StudyTrends trends, StudyTopic topic) {
        var handedOut = trends.onPaper();
        var way = model.way();
        if (way.change() && !handedOut.tellsBaseline()) {
            return Optional.empty();
        }
        boolean isLess = way.byArm() && handedOut.arms().isEmpty();
        return leaf(handedOut, topic, new Way(way.byArm() && !isLess, way.change(), way.scale()))
                .map(leaf -> isLess ? leaf.with(Message.of("trends.note.armsTogether")) : leaf);
    }

    private Optional<ChartLeaf> leaf(StudyTrends trends, StudyTopic topic, Way way) {
        return topic.quantity()
                .map(quantity -> new StudyChart(trends, way, messages).leaf(quantity))
                .or(() -> topic.remission()
                        .flatMap(kind -> new RemissionChart(trends, way.byArm(), messages).leaf(topic, kind)))
                .filter(leaf -> !leaf.chart().isEmpty());
    }

    @Override
    public Node instead(StudyTrends trends, StudyTopic topic) {
        return new EmptyState(
                messages.text(why(trends, topic), topic.named()),
                messages.text("trends.toParticipants"),
                toParticipants);
    }

    private static String why(StudyTrends trends, StudyTopic topic) {
        boolean isWithoutRules = topic.remission()
                .filter(kind -> !trends.rules().sets().containsKey(kind))
                .isPresent();
        if (isWithoutRules) {
            return "trends.noRules";
        }
        return topic.remission().isPresent() && !trends.tellsBaseline() ? "trends.wouldTellArm" : "trends.empty";
    }
}

package visitwise.feature.trends.ui;

import java.util.Optional;
import javafx.scene.Node;
import visitwise.feature.trends.ParticipantTrends;
import visitwise.feature.trends.Topic;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;

/** The charts of a participant, who may see them over a shoulder: paper tells the same. */
record ParticipantCharts(TrendsViewModel model, Messages messages, Runnable enter)
        implements Charts<Topic, ParticipantTrends> {

    @Override
    public String name(Topic topic) {
        return messages.word(topic);
    }

    @Override
    public Optional<ChartLeaf> onScreen(ParticipantTrends trends, Topic topic) {
        return trends.trend(topic).isEmpty()
                ? Optional.empty()
                : Optional.of(new ParticipantChart(trends, model.today(), messages).leaf(topic, model.scaleOf(topic)));
    }

    @Override
    public Optional<ChartLeaf> onPaper(ParticipantTrends trends, Topic topic) {
        return onScreen(trends, topic);
    }

    @Override
    public Node instead(ParticipantTrends trends, Topic topic) {
        return new EmptyState(messages.text("trends.empty", topic), messages.text("trends.enter"), enter);
    }
}

package visitwise.feature.trends.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ParticipantTrends;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Scale;

/** The charts of one participant: which is chosen, and how it is drawn. */
public final class TrendsViewModel {

    /** What is shown. */
    public sealed interface Phase {

        record Reading() implements Phase {}

        record Shown(ParticipantTrends trends) implements Phase {}

        record Failed() implements Phase {}
    }

    private final ParticipantId participant;
    private final ReadTrends reading;
    private final Supplier<LocalDate> today;
    private final Background background;
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(this, "topic", Topic.UPCR);
    private final Map<Topic, Scale> scales = new EnumMap<>(Topic.class);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private int reads;

    /** Reads at once. */
    public TrendsViewModel(
            ParticipantId participant, ReadTrends reading, Supplier<LocalDate> today, Background background) {
        this.participant = participant;
        this.reading = reading;
        this.today = today;
        this.background = background;
        read();
    }

    ParticipantId participant() {
        return participant;
    }

    LocalDate today() {
        return today.get();
    }

    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** As somebody chose for this chart; linear at first. */
    Scale scaleOf(Topic of) {
        return scales.getOrDefault(of, Scale.LINEAR);
    }

    void keep(Topic of, Scale scale) {
        scales.put(of, scale);
    }

    /** Reads again what may have changed; only the answer to the last question counts. */
    public void read() {
        reads++;
        int question = reads;
        var day = today.get();
        background.run(
                () -> reading.of(participant, day),
                found -> {
                    if (question == reads) {
                        phase.set(new Phase.Shown(found));
                    }
                },
                failure -> {
                    if (question == reads) {
                        phase.set(new Phase.Failed());
                    }
                    throw failure;
                });
    }
}

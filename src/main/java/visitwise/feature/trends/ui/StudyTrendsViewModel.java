package visitwise.feature.trends.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import visitwise.domain.study.StudyId;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Scale;

/** The charts of a study: which is chosen, and how it is drawn. */
public final class StudyTrendsViewModel {

    /** What is shown. */
    public sealed interface Phase {

        record Reading() implements Phase {}

        record Shown(StudyTrends trends) implements Phase {}

        record Failed() implements Phase {}
    }

    /** How a chart is drawn. */
    record Way(boolean byArm, boolean change, Scale scale) {}

    private final StudyId study;
    private final ReadStudyTrends reading;
    private final Background background;
    private final ObjectProperty<StudyTopic> topic = new SimpleObjectProperty<>(this, "topic", StudyTopic.STUDY_UPCR);
    private final BooleanProperty byArm = new SimpleBooleanProperty(this, "byArm");
    private final BooleanProperty change = new SimpleBooleanProperty(this, "change");
    private final Map<StudyTopic, Scale> scales = new EnumMap<>(StudyTopic.class);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private int reads;

    /** Reads at once. */
    public StudyTrendsViewModel(StudyId study, ReadStudyTrends reading, Background background) {
        this.study = study;
        this.reading = reading;
        this.background = background;
        read();
    }

    public ObjectProperty<StudyTopic> topicProperty() {
        return topic;
    }

    /** Arms apart; without meaning where they may not be known. */
    public BooleanProperty byArmProperty() {
        return byArm;
    }

    /** The change from baseline instead of the values. */
    public BooleanProperty changeProperty() {
        return change;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** True if arms may be told apart. */
    boolean mayBeByArm() {
        return phase.get() instanceof Phase.Shown(var trends) && !trends.arms().isEmpty();
    }

    /** True if the change from baseline may be shown. */
    boolean mayBeChange() {
        return phase.get() instanceof Phase.Shown(var trends)
                && trends.tellsBaseline()
                && topic.get().quantity().filter(of -> of.hasBaseline()).isPresent();
    }

    Way way() {
        return new Way(
                byArm.get() && mayBeByArm(),
                change.get() && mayBeChange(),
                scales.getOrDefault(topic.get(), Scale.LINEAR));
    }

    void keep(StudyTopic of, Scale scale) {
        scales.put(of, scale);
    }

    /** Reads again what may have changed; only the answer to the last question counts. */
    public void read() {
        reads++;
        int question = reads;
        background.run(
                () -> reading.of(study),
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

package visitwise.feature.trends.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import visitwise.domain.study.StudyId;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.Topic;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Scale;

/** The charts of a study. */
public final class StudyTrendsViewModel extends ChartsViewModel<StudyTopic, StudyTrends> {

    /** How a chart is drawn. */
    record Way(boolean byArm, boolean change, Scale scale) {}

    private final BooleanProperty byArm = new SimpleBooleanProperty(this, "byArm");
    private final BooleanProperty change = new SimpleBooleanProperty(this, "change");
    private final BooleanBinding mayBeByArm = Bindings.createBooleanBinding(
            () -> shown().filter(trends -> !trends.arms().isEmpty()).isPresent(), phaseProperty());
    private final BooleanBinding mayBeChange = Bindings.createBooleanBinding(
            () -> shown().filter(StudyTrends::tellsBaseline).isPresent()
                    && topicProperty()
                            .get()
                            .quantity()
                            .filter(Topic::hasBaseline)
                            .isPresent(),
            phaseProperty(),
            topicProperty());

    /** Reads at once. */
    public StudyTrendsViewModel(
            StudyId study, ReadStudyTrends reading, Supplier<LocalDate> today, Background background) {
        super(StudyTopic.UPCR, () -> reading.of(study, today.get()), background);
    }

    /** Arms apart; without meaning where they may not be known. */
    public BooleanProperty byArmProperty() {
        return byArm;
    }

    /** The change from baseline instead of the values; without meaning where nothing is set against one. */
    public BooleanProperty changeProperty() {
        return change;
    }

    /** True if arms may be told apart. */
    ObservableValue<Boolean> mayBeByArm() {
        return mayBeByArm;
    }

    /** True if the change from baseline may be shown. */
    ObservableValue<Boolean> mayBeChange() {
        return mayBeChange;
    }

    Way way() {
        return new Way(
                byArm.get() && mayBeByArm.get(),
                change.get() && mayBeChange.get(),
                scaleOf(topicProperty().get()));
    }
}

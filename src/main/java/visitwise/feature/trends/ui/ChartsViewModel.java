package visitwise.feature.trends.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import visitwise.platform.background.Background;
import visitwise.platform.chart.Scale;

/**
 * Charts, one at a time: what was read for them, which is chosen, and how each is drawn.
 *
 * @param <E> what a chart is of
 * @param <T> what is read
 */
public class ChartsViewModel<E extends Enum<E>, T> {

    /** What is shown. */
    public sealed interface Phase<T> {

        record Reading<T>() implements Phase<T> {}

        record Shown<T>(T trends) implements Phase<T> {}

        record Failed<T>() implements Phase<T> {}
    }

    private final Supplier<T> reading;
    private final Background background;
    private final ObjectProperty<E> topic;
    private final Map<E, Scale> scales = new HashMap<>();
    private final ReadOnlyObjectWrapper<Phase<T>> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading<>());
    private int reads;

    /** Reads at once. */
    ChartsViewModel(E first, Supplier<T> reading, Background background) {
        this.topic = new SimpleObjectProperty<>(this, "topic", first);
        this.reading = reading;
        this.background = background;
        read();
    }

    public final ObjectProperty<E> topicProperty() {
        return topic;
    }

    public final ReadOnlyObjectProperty<Phase<T>> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What was read, once it is. */
    public final Optional<T> shown() {
        return phase.get() instanceof Phase.Shown<T>(var trends) ? Optional.of(trends) : Optional.empty();
    }

    /** As somebody chose for this chart; linear at first. */
    final Scale scaleOf(E of) {
        return scales.getOrDefault(of, Scale.LINEAR);
    }

    final void keep(E of, Scale scale) {
        scales.put(of, scale);
    }

    /** Reads again what may have changed; only the answer to the last question counts. */
    public final void read() {
        reads++;
        int question = reads;
        background.run(
                reading,
                found -> {
                    if (question == reads) {
                        phase.set(new Phase.Shown<>(found));
                    }
                },
                failure -> {
                    if (question == reads) {
                        phase.set(new Phase.Failed<>());
                    }
                    throw failure;
                });
    }
}

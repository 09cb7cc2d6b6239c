package visitwise.domain.lab.panel;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;

/**
 * The specimens of a participant, and when treatment began.
 *
 * @param samples the oldest first
 * @param firstDose null as long as none was given
 */
public record Course(List<Sample> samples, @Nullable DayAndTime firstDose) {

    private static final Comparator<DayAndTime> IN_TIME = Comparator.comparing(DayAndTime::day)
            .thenComparing(at -> at.timeOfDay().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    public Course {
        samples = samples.stream()
                .sorted(Comparator.comparing(Sample::collected, IN_TIME))
                .toList();
    }

    /** Specimens taken after another one. */
    List<Sample> after(DayAndTime collected) {
        return samples.stream()
                .filter(sample -> IN_TIME.compare(sample.collected(), collected) > 0)
                .toList();
    }

    /** True if a specimen belongs to what was before treatment. */
    public boolean isBaseline(DayAndTime collected) {
        if (firstDose == null || collected.day().isBefore(firstDose.day())) {
            return true;
        }
        var drawn = collected.time();
        var given = firstDose.time();
        return collected.day().equals(firstDose.day()) && (drawn == null || given == null || !drawn.isAfter(given));
    }
}

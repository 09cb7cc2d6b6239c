package visitwise.domain.lab.panel;

import java.util.ArrayList;
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
            .thenComparing(DayAndTime::time, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Course {
        var sorted = new ArrayList<>(samples);
        sorted.sort((one, other) -> IN_TIME.compare(one.collected(), other.collected()));
        samples = List.copyOf(sorted);
    }

    /** The same with another specimen. */
    public Course with(Sample sample) {
        var all = new ArrayList<>(samples);
        all.add(sample);
        return new Course(all, firstDose);
    }

    /** Specimens taken before the first dose; none as long as none was given. */
    List<Sample> beforeTreatment() {
        int count = 0;
        while (firstDose != null
                && count < samples.size()
                && isBaseline(samples.get(count).collected())) {
            count++;
        }
        return samples.subList(0, count);
    }

    /** Specimens taken after another one. */
    List<Sample> after(DayAndTime collected) {
        int from = samples.size();
        while (from > 0 && IN_TIME.compare(samples.get(from - 1).collected(), collected) > 0) {
            from--;
        }
        return samples.subList(from, samples.size());
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

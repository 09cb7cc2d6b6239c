package visitwise.domain.lab.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Sex;

/**
 * Whose results they are, as far as equations and ranges ask.
 *
 * @param sizes what was measured, in any order
 */
public record Person(Sex sex, LocalDate born, List<Size> sizes) {

    /** Days around a specimen within which a child must have been measured [D]. */
    private static final int CHILD_DAYS = 90;

    /** The same below six years of age [D]. */
    private static final int SMALL_CHILD_DAYS = 30;

    private static final int ADULT = 18;
    private static final int SMALL = 6;

    /** A measurement with the row it stands in. */
    public record Size(UUID row, BodySize size) {}

    public Person {
        sizes = List.copyOf(sizes);
    }

    /** Age on the day of a specimen. */
    public Age ageOn(LocalDate day) {
        return Age.on(born, day);
    }

    /** The measurement of height that holds for a specimen of a day: the nearest; of a child only if near enough. */
    public Optional<Size> heightFor(LocalDate day) {
        return nearest(day, BodySize::heightInCm);
    }

    /** The measurement of weight that holds for a specimen of a day: the nearest; of a child only if near enough. */
    public Optional<Size> weightFor(LocalDate day) {
        return nearest(day, BodySize::weightInKg);
    }

    /** How many days before or after a specimen of a day a measurement of this person may lie; empty if any. */
    public Optional<Integer> daysAround(LocalDate day) {
        var years = ChronoUnit.YEARS.between(born, day);
        if (years >= ADULT) {
            return Optional.empty();
        }
        return Optional.of(years < SMALL ? SMALL_CHILD_DAYS : CHILD_DAYS);
    }

    private Optional<Size> nearest(LocalDate day, Function<BodySize, Optional<?>> value) {
        var within = daysAround(day).orElse(Integer.MAX_VALUE);
        Size nearest = null;
        for (var size : sizes) {
            if (value.apply(size.size()).isPresent()
                    && away(size, day) <= within
                    && (nearest == null || isNearer(size, nearest, day))) {
                nearest = size;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Of two equally far away the earlier. */
    private static boolean isNearer(Size one, Size other, LocalDate day) {
        int order = Long.compare(away(one, day), away(other, day));
        return order < 0 || (order == 0 && one.size().on().isBefore(other.size().on()));
    }

    private static long away(Size size, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(size.size().on(), day));
    }
}

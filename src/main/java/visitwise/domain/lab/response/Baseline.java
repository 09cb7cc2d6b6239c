package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.lab.Quantity;
import visitwise.domain.participant.DayAndTime;

/** The value before treatment that later ones are set against. */
public sealed interface Baseline {

    /**
     * The baseline and the values it rests on.
     *
     * @param used in the order of their days
     */
    record Found(Reading reading, List<Dated> used) implements Baseline {

        public Found {
            used = List.copyOf(used);
        }
    }

    /** The first specimen first; of one day those without a time first. */
    Comparator<Dated> IN_TIME = Comparator.comparing(
                    (Dated value) -> value.specimen().day())
            .thenComparing(value -> value.specimen().time(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** There is none, for the reason given. */
    record Missing(Message reason) implements Baseline {}

    Missing NONE = new Missing(Message.of("response.baseline.none"));

    /** A value with the day and, if known, the time of its specimen. */
    record Dated(DayAndTime specimen, Reading reading) {}

    /**
     * The mean of the values before the first dose within the screening window, in the unit of the last of them. All have
     * to be exact, of one family and, if worked out, by one equation. A specimen of the day of the dose without a time is
     * taken as drawn before it.
     *
     * @param windowDays how many days before the day of the dose still count, at least 0
     */
    static Baseline mean(List<Dated> values, DayAndTime firstDose, int windowDays) {
        var first = firstDose.day().minusDays(windowDays);
        var used = before(values, firstDose).stream()
                .filter(v -> !v.specimen().day().isBefore(first))
                .toList();
        if (used.isEmpty()) {
            return NONE;
        }
        if (!used.stream().allMatch(v -> v.reading().quantity().isExact())) {
            return new Missing(Message.of("response.baseline.bounded"));
        }
        var last = used.getLast().reading();
        if (!used.stream().allMatch(v -> v.reading().isComparableWith(last))) {
            return new Missing(Message.of("response.baseline.mixed"));
        }
        var unit = last.quantity().unit();
        var sum = used.stream()
                .map(v -> v.reading().quantity().in(unit).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(new BigDecimal(used.size()), MathContext.DECIMAL128);
        return new Found(new Reading(last.family(), Quantity.exactly(mean, unit), last.equation()), used);
    }

    /** The last value before the first dose, also one that is only bounded. */
    static Baseline last(List<Dated> values, DayAndTime firstDose) {
        var before = before(values, firstDose);
        return before.isEmpty() ? NONE : new Found(before.getLast().reading(), List.of(before.getLast()));
    }

    private static List<Dated> before(List<Dated> values, DayAndTime firstDose) {
        var before = new ArrayList<>(values);
        before.removeIf(value -> !isBefore(value.specimen(), firstDose));
        before.sort(IN_TIME);
        return before;
    }

    private static boolean isBefore(DayAndTime specimen, DayAndTime dose) {
        if (!specimen.day().equals(dose.day())) {
            return specimen.day().isBefore(dose.day());
        }
        var drawn = specimen.time();
        var given = dose.time();
        return drawn == null || given == null || !drawn.isAfter(given);
    }
}

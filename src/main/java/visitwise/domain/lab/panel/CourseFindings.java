package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.domain.participant.DayAndTime;

/** Gathers what the specimens of one participant show: what rules look at, at a visit and before treatment. */
final class CourseFindings {

    /** Days before the first dose whose values make the baseline of kidney function: the screening window [D]. */
    private static final int SCREENING_DAYS = 28;

    private static final int DIPSTICK_DAYS = 3;

    /** A month in days, to tell parts of one. */
    private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");

    private static final List<UnitFamily> CELLS = List.of(UnitFamily.CELLS_PER_FIELD, UnitFamily.CELLS_PER_VOLUME);

    private static final List<UnitFamily> PROTEIN =
            List.of(UnitFamily.RATIO, UnitFamily.PER_SURFACE, UnitFamily.PER_DAY);

    private final Course course;
    private final @Nullable Equation filtration;
    private final Map<UnitFamily, Baseline> baselines = new EnumMap<>(UnitFamily.class);

    /** The equation of kidney function is that fixed for the participant; null if none is. */
    CourseFindings(Course course, @Nullable Equation filtration) {
        this.course = course;
        this.filtration = filtration;
    }

    /** The families whose values a kind of rule looks at, in its order. */
    static List<UnitFamily> families(RuleSet.Kind kind) {
        return switch (kind) {
            case URINE_PROTEIN -> PROTEIN;
            case HAEMATURIA -> CELLS;
            case KIDNEY_FUNCTION -> List.of(UnitFamily.FILTRATION);
        };
    }

    /**
     * The specimens that are judged together, the oldest first: those of one planned visit that were taken after treatment
     * began. Of each value the last of the visit that can be judged counts, whichever of its sheets is looked at. A
     * specimen without a planned visit stands for itself.
     */
    List<Sample> visitOf(Sample sample) {
        if (sample.visit() == null) {
            return List.of(sample);
        }
        var together = new ArrayList<Sample>();
        for (var other : course.samples()) {
            if (sample.visit().equals(other.visit()) && !course.isBaseline(other.collected())) {
                together.add(other);
            }
        }
        return together;
    }

    /** The value before treatment that a kind of value is set against. */
    Baseline baseline(UnitFamily family) {
        return baselines.computeIfAbsent(family, this::workedOut);
    }

    private Baseline workedOut(UnitFamily family) {
        var dose = course.firstDose();
        if (dose == null) {
            return Baseline.NONE;
        }
        var values = new ArrayList<Baseline.Dated>();
        for (var sample : course.beforeTreatment()) {
            var value = value(family, sample);
            if (value != null) {
                values.add(new Baseline.Dated(sample.collected(), value));
            }
        }
        return family == UnitFamily.FILTRATION
                ? Baseline.mean(values, dose, SCREENING_DAYS)
                : Baseline.last(values, dose);
    }

    /**
     * Those of a visit, the last first: a later one that is only bounded says less than one before it. No number from
     * before stands for what was too numerous to count.
     */
    List<Reading> values(UnitFamily family, List<Sample> visit) {
        var values = new ArrayList<Reading>();
        for (var sample : visit.reversed()) {
            var value = value(family, sample);
            if (value != null) {
                values.add(value);
                if (value.isUncounted()) {
                    break;
                }
            }
        }
        return List.copyOf(values);
    }

    /** What is known at a visit of one of its values, and before treatment. */
    Findings findings(RuleSet.Kind kind, List<Sample> visit, @Nullable Reading value) {
        var family = value == null ? families(kind).getFirst() : value.family();
        return new Findings(
                before(kind, family),
                value,
                dipsticks(visit),
                last(visit, sample -> ResponseInput.ALBUMIN.measured(sample).orElse(null)),
                found(baseline(UnitFamily.FILTRATION)),
                value(UnitFamily.FILTRATION, visit),
                months(visit.getLast().collected()));
    }

    /** In the family of the value; where there is none of that, in another, so that it is said that they differ. */
    private @Nullable Reading before(RuleSet.Kind kind, UnitFamily family) {
        var before = found(baseline(family));
        for (var other : families(kind)) {
            before = before == null ? found(baseline(other)) : before;
        }
        return before;
    }

    /** The value of a specimen that a kind of rule looks at. */
    private @Nullable Reading value(UnitFamily family, Sample sample) {
        return family == UnitFamily.FILTRATION
                ? filtration(sample)
                : ResponseInput.of(family)
                        .flatMap(input -> input.reading(sample))
                        .map(reading -> family == UnitFamily.RATIO && !sample.timed() ? reading.ofSpotUrine() : reading)
                        .orElse(null);
    }

    /** Named by its equation, for values by different ones may not be set against each other. */
    private @Nullable Reading filtration(Sample sample) {
        return filtration == null
                ? null
                : sample.derived(filtration)
                        .map(rate -> new Reading(UnitFamily.FILTRATION, rate, filtration.name()))
                        .orElse(null);
    }

    private @Nullable Reading value(UnitFamily family, List<Sample> visit) {
        return last(visit, sample -> value(family, sample));
    }

    private static <V> @Nullable V last(List<Sample> visit, Function<Sample, @Nullable V> value) {
        for (var sample : visit.reversed()) {
            var found = value.apply(sample);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Reading found(Baseline baseline) {
        return baseline instanceof Baseline.Found found ? found.reading() : null;
    }

    /**
     * What strips show on consecutive days up to the last of the visit that has one; none if the visit has none. A day
     * shows the strongest of its strips, for a day with a positive one is no negative day.
     */
    private List<Dipstick> dipsticks(List<Sample> visit) {
        var last = last(visit, sample -> strip(sample).isPresent() ? sample : null);
        if (last == null) {
            return List.of();
        }
        var shown = new ArrayList<Dipstick>();
        for (int back = DIPSTICK_DAYS - 1; back >= 0; back--) {
            stripOn(last.collected().day().minusDays(back)).ifPresent(shown::add);
        }
        return shown;
    }

    private Optional<Dipstick> stripOn(LocalDate day) {
        return course.samples().stream()
                .filter(sample -> sample.collected().day().equals(day))
                .flatMap(sample -> strip(sample).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Dipstick> strip(Sample sample) {
        return ResponseInput.STRIP.answer(sample).flatMap(Dipstick::of);
    }

    private @Nullable BigDecimal months(DayAndTime collected) {
        var dose = course.firstDose();
        if (dose == null) {
            return null;
        }
        long whole = ChronoUnit.MONTHS.between(dose.day(), collected.day());
        long days = ChronoUnit.DAYS.between(dose.day().plusMonths(whole), collected.day());
        return new BigDecimal(whole).add(new BigDecimal(days).divide(DAYS_OF_MONTH, MathContext.DECIMAL32));
    }
}

package visitwise.domain.lab.grading;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Threshold;

/** One limit of a grade, as the criteria state it. */
public sealed interface Bound {

    /** Whether it is met; empty if what it looks at was not measured, so that it says nothing. */
    Optional<Answer> isMetBy(Evidence evidence);

    /** What it puts a number to; empty if it looks at a strip, or only beside another limit. */
    default Optional<Measurand> measured() {
        return switch (this) {
            case Absolute absolute -> Optional.of(absolute.measurand());
            case Times times -> Optional.of(times.measurand());
            case Strip _, OpenWithout _ -> Optional.empty();
        };
    }

    /** True if it looks at a test strip. */
    default boolean readsStrip() {
        return switch (this) {
            case Absolute _, Times _ -> false;
            case Strip _ -> true;
            case OpenWithout open -> open.sign.readsStrip();
        };
    }

    /**
     * A number with its unit.
     *
     * @param overHours null if it counts however short; otherwise it counts only if it lasted longer
     */
    record Absolute(
            Measurand measurand,
            Threshold threshold,
            @Nullable BigDecimal overHours) implements Bound {

        @Override
        public Optional<Answer> isMetBy(Evidence evidence) {
            return evidence.value(measurand)
                    .map(value -> threshold.isMetBy(value).and(lasts(evidence.hours())));
        }

        private Answer lasts(@Nullable BigDecimal hours) {
            if (overHours == null) {
                return Answer.YES;
            }
            if (hours == null) {
                return Answer.CANNOT_TELL;
            }
            return Quantity.compare(hours, overHours) > 0 ? Answer.YES : Answer.NO;
        }
    }

    /** A multiple of a limit of the normal range or of the baseline. */
    record Times(Measurand measurand, Reference reference, Multiple multiple) implements Bound {

        @Override
        public Optional<Answer> isMetBy(Evidence evidence) {
            var value = evidence.value(measurand);
            var of = reference(evidence);
            if (of.isEmpty()) {
                return reference == Reference.BASELINE ? Optional.empty() : value.map(v -> Answer.CANNOT_TELL);
            }
            return value.map(v -> multiple.isMetBy(v, of.get()));
        }

        /** What the multiple is taken of: a limit or the baseline of the same measurand. */
        Optional<Quantity> reference(Evidence evidence) {
            return Optional.ofNullable(
                    switch (reference) {
                        case LLN -> evidence.range(measurand).lower();
                        case ULN -> evidence.range(measurand).upper();
                        case BASELINE -> evidence.baseline(measurand).value();
                    });
        }
    }

    /**
     * A test strip.
     *
     * @param overruledBy null if the strip always counts; otherwise it says nothing beside this value
     */
    record Strip(Dipstick least, @Nullable Measurand overruledBy) implements Bound {

        @Override
        public Optional<Answer> isMetBy(Evidence evidence) {
            boolean overruled =
                    overruledBy != null && evidence.value(overruledBy).isPresent();
            return overruled
                    ? Optional.empty()
                    : Optional.ofNullable(evidence.dipstick())
                            .map(shown -> shown.isAtLeast(least) ? Answer.YES : Answer.NO);
        }
    }

    /** Evidence that leaves the grade open until something else is measured. */
    record OpenWithout(Measurand needed, Bound sign) implements Bound {

        @Override
        public Optional<Answer> isMetBy(Evidence evidence) {
            return evidence.value(needed).isPresent()
                    ? Optional.empty()
                    : sign.isMetBy(evidence).map(met -> met == Answer.NO ? Answer.NO : Answer.CANNOT_TELL);
        }
    }

    /** What a multiple is taken of. */
    enum Reference {
        LLN,
        ULN,
        BASELINE
    }
}

package visitwise.domain.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Sex;

/**
 * What a laboratory states as normal for an analyte.
 *
 * @param analyte code of the catalogue
 * @param effectiveFrom the first day it holds; it holds until the laboratory's next day for the analyte
 * @param group whom it holds for
 * @param normal the interval or the answer that is normal
 * @param withdrawn why it does not hold after all; null if it does
 */
public record ReferenceRange(
        LaboratoryId laboratory,
        String analyte,
        LocalDate effectiveFrom,
        Group group,
        Normal normal,
        @Nullable String withdrawn) {

    /**
     * Sex and age.
     *
     * @param sex null if for both
     * @param fromMonths completed months of age, the first included
     * @param toMonths the first no longer included; null if there is no end
     */
    public record Group(
            @Nullable Sex sex, int fromMonths, @Nullable Integer toMonths) {

        public Group {
            if (fromMonths < 0 || (toMonths != null && toMonths <= fromMonths)) {
                throw new IllegalArgumentException(
                        "an age band has a start before its end: " + fromMonths + ", " + toMonths);
            }
        }

        /** True for a person of a sex on a day. */
        public boolean holds(Sex of, LocalDate born, LocalDate on) {
            var months = ChronoUnit.MONTHS.between(born, on);
            return (sex == null || sex == of) && months >= fromMonths && (toMonths == null || months < toMonths);
        }

        /** True if somebody could be in both. */
        public boolean overlaps(Group other) {
            return (sex == null || other.sex == null || sex == other.sex)
                    && (other.toMonths == null || fromMonths < other.toMonths)
                    && (toMonths == null || other.fromMonths < toMonths);
        }
    }

    /** What is normal. */
    public sealed interface Normal {

        /**
         * Both limits are normal themselves.
         *
         * @param low null if nothing is too low
         * @param high null if nothing is too high
         * @param unit that of the laboratory, as a UCUM code
         */
        record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) implements Normal {

            public Interval {
                if (low == null && high == null) {
                    throw new IllegalArgumentException("a range has a limit");
                }
                if (low != null && high != null && low.compareTo(high) > 0) {
                    throw new IllegalArgumentException("the lower limit is above the upper: " + low + ", " + high);
                }
            }
        }

        /** One answer of an ordinal or nominal scale; on an ordinal one all below it are normal too. */
        record Expected(String answer) implements Normal {}
    }

    public boolean holds() {
        return withdrawn == null;
    }

    public ReferenceRange withdrawnFor(String reason) {
        return new ReferenceRange(laboratory, analyte, effectiveFrom, group, normal, reason);
    }
}

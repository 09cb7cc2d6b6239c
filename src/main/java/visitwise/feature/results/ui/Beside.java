package visitwise.feature.results.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.participant.DayAndTime;

/**
 * What is known of a row before anything is typed, and how far the value lies from it. Numbers are in the standard unit.
 *
 * @param limits the reference of a number; null if there is none
 * @param normal answers that are normal, of grades and answers
 * @param baseline before the first dose: the one that the rules set later values against, of all else the last; null if
 *     there is none
 * @param previous the last one before this sheet; null if there is none
 * @param change from the previous to this one in percent; null unless both are exact
 * @param fromBaseline the same from the baseline
 */
record Beside(
        @Nullable Limits limits,
        List<String> normal,
        @Nullable Past baseline,
        @Nullable Past previous,
        @Nullable BigDecimal change,
        @Nullable BigDecimal fromBaseline) {

    static final Beside NOTHING = new Beside(null, List.of(), null, null, null, null);

    Beside {
        normal = List.copyOf(normal);
    }

    /**
     * A result of before.
     *
     * @param standard an exact number; null for all else
     * @param text as it was reported
     */
    record Past(DayAndTime at, @Nullable BigDecimal standard, String text) {

        LocalDate day() {
            return at.day();
        }
    }
}

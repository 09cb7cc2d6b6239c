package visitwise.feature.printing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Words;

/**
 * All the words of a printed schedule, before they have a place on a page.
 *
 * @param number of the participant; null leaves a line to write it on
 * @param study what names the study and the site
 * @param treatment nothing where the paper may not tell it
 * @param firstInfusion null where the paper may not tell it, or it has no date
 * @param windows false if every window is a dash
 * @param times true if any date has a time
 * @param notes what the signs in the table mean
 */
record SchedulePaper(
        Bilingual title,
        @Nullable Words number,
        Bilingual study,
        List<Bilingual> treatment,
        @Nullable Bilingual firstInfusion,
        Bilingual instructions,
        boolean windows,
        boolean times,
        List<VisitRow> rows,
        List<Words> notes,
        PageFoot foot) {

    SchedulePaper {
        treatment = List.copyOf(treatment);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    Optional<Words> participant() {
        return Optional.ofNullable(number);
    }

    Optional<Bilingual> dayZero() {
        return Optional.ofNullable(firstInfusion);
    }
}

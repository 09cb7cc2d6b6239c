package visitwise.domain.lab.panel;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed for one analyte.
 *
 * @param text to the letter
 * @param unit that stands beside it, where the text names none; null for grades and answers
 * @param kept why it is kept although it is not plausible; null if nobody said
 */
public record Cell(
        String text, @Nullable String unit, @Nullable String kept) {

    public static Cell of(String text, @Nullable String unit) {
        return new Cell(text, unit, null);
    }

    public Cell keptFor(@Nullable String reason) {
        return new Cell(text, unit, reason == null || reason.isBlank() ? null : reason.strip());
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}

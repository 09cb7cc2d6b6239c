package visitwise.feature.results.ui;

import java.util.List;

/**
 * How far the sheet is.
 *
 * @param entered how many lines hold something
 * @param all how many lines there are
 * @param open lines that have to be answered or corrected before it can be saved
 */
record Standing(int entered, int all, List<Open> open) {

    static final Standing NOTHING = new Standing(0, 0, List.of());

    /** A line, and what was typed when it was looked at. */
    record Open(EnteredLine line, String typed, LineCheck check) {}

    Standing {
        open = List.copyOf(open);
    }

    static Standing of(List<EnteredLine> lines) {
        return new Standing(
                (int) lines.stream().filter(line -> !line.isBlank()).count(),
                lines.size(),
                lines.stream()
                        .filter(line -> line.check().stops())
                        .map(line -> new Open(line, line.value().typed().strip(), line.check()))
                        .toList());
    }
}

package visitwise.domain.lab.panel;

import java.util.List;
import java.util.Map;
import visitwise.domain.lab.renal.CollectionFinding;

/**
 * A whole sheet as it is typed: what each line means, and what follows from all of them.
 *
 * @param lines by analyte
 * @param values that can be saved
 */
public record SheetReading(
        Map<String, Line> lines, Values values, List<Derived> derived, List<CollectionFinding> collection) {

    public SheetReading {
        lines = Map.copyOf(lines);
        derived = List.copyOf(derived);
        collection = List.copyOf(collection);
    }

    public Line line(String analyte) {
        return lines.getOrDefault(analyte, Line.BLANK);
    }

    /** True if a line has to be answered or corrected before anything is saved. */
    public boolean stops() {
        return lines.values().stream().anyMatch(line -> line.state().stops());
    }

    public boolean isBlank() {
        return lines.values().stream().allMatch(line -> line.state() == Line.State.BLANK);
    }
}

package visitwise.domain.lab;

import java.util.HashSet;
import java.util.List;

/**
 * What a result of an analyte may look like.
 *
 * @param allowed grades in their order, or answers; none for numbers
 * @param normal those of the allowed that are as they should be; none if that is not known
 * @param units the standard unit first; none for grades and answers
 */
public record ResultForm(Scale scale, List<String> allowed, List<String> normal, List<LabUnit> units) {

    public ResultForm {
        allowed = List.copyOf(allowed);
        normal = List.copyOf(normal);
        units = List.copyOf(units);
        boolean isNumber = scale == Scale.QUANTITATIVE;
        if (isNumber == units.isEmpty() || isNumber != allowed.isEmpty() || !allowed.containsAll(normal)) {
            throw new IllegalArgumentException("a number has units, all else has allowed values: " + scale + " "
                    + allowed + " " + normal + " " + units);
        }
        if (new HashSet<>(units.stream().map(LabUnit::code).toList()).size() < units.size()) {
            throw new IllegalArgumentException("a unit is given twice: " + units);
        }
    }
}

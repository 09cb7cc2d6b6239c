package visitwise.domain.lab;

import java.util.List;
import java.util.Optional;
import visitwise.domain.Text;

/**
 * One row of the laboratory catalogue: what is measured, how results are written, and how it is called elsewhere.
 *
 * @param code as results are stored with it
 * @param specimen what it is measured in
 * @param limits in the standard unit
 * @param ranges for want of the laboratory's own, in the standard unit
 */
public record Analyte(
        String code,
        Text name,
        Text specimen,
        ResultForm form,
        AnalyteLimits limits,
        List<FallbackRange> ranges,
        AnalyteCoding coding) {

    public Analyte {
        ranges = List.copyOf(ranges);
        if (code.isBlank()) {
            throw new IllegalArgumentException("an analyte has a code");
        }
    }

    public Scale scale() {
        return form.scale();
    }

    /** Grades in their order, or answers; none for numbers. */
    public List<String> allowed() {
        return form.allowed();
    }

    /** The units that laboratories print, the standard one first; none for grades and answers. */
    public List<LabUnit> units() {
        return form.units();
    }

    public boolean isNumber() {
        return form.scale() == Scale.QUANTITATIVE;
    }

    /** The unit that values are compared in, that of limits and ranges. Only of numbers. */
    public LabUnit standard() {
        if (!isNumber()) {
            throw new IllegalStateException(code + " is no number and has no unit");
        }
        return form.units().getFirst();
    }

    /** The unit of this analyte that is meant by a code or by what laboratories write for it. */
    public Optional<LabUnit> unit(String written) {
        for (var unit : form.units()) {
            if (unit.code().equals(written)) {
                return Optional.of(unit);
            }
        }
        var spelling = UnitSpelling.plain(written);
        return form.units().stream()
                .filter(unit -> UnitSpelling.plain(unit.code()).equals(spelling))
                .findFirst();
    }
}

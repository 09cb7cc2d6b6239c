package visitwise.feature.results;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.panel.ReadResult;
import visitwise.domain.lab.panel.SheetCheck;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.labcatalogue.UnitConversions;

/** Reads what is typed from laboratory reports, with any unit that UCUM knows. */
final class TypedResults {

    static final ReadResult.Reader READER = TypedResults::read;

    /** What stands for "not measured" in any line. */
    private static final Set<String> NOT_DONE =
            Set.of("not done", "notdone", "\u672a\u505a", "\u672a\u67e5", "\u672a\u68c0", "\u672a\u68c0\u6d4b");

    private static final UnitConversions CONVERSIONS = new UnitConversions(ShippedCatalogue.catalogue());

    private TypedResults() {}

    private static ReadResult read(Analyte analyte, String text, @Nullable String unit) {
        var stripped = text.strip();
        if (NOT_DONE.contains(stripped.toLowerCase(Locale.ROOT))) {
            return new ReadResult.Answered(SheetCheck.NOT_DONE, new Reported(stripped, null, null, null));
        }
        var typed = analyte.isNumber()
                ? TypedResult.number(analyte, text, CONVERSIONS::unit, beside(analyte, unit))
                : TypedResult.grade(analyte, text);
        return switch (typed) {
            case TypedResult.Measured(var quantity, var reported) -> new ReadResult.Measured(quantity, reported);
            case TypedResult.Grade(var value, var reported) -> new ReadResult.Answered(value, reported);
            case TypedResult.Unreadable(var reason) -> new ReadResult.Unreadable(reason);
        };
    }

    /** The unit of an analyte that is meant by what somebody wrote. */
    static Optional<LabUnit> unit(Analyte analyte, String written) {
        return CONVERSIONS.unit(analyte, written);
    }

    private static LabUnit beside(Analyte analyte, @Nullable String unit) {
        return Optional.ofNullable(unit)
                .flatMap(written -> CONVERSIONS.unit(analyte, written))
                .orElseGet(analyte::standard);
    }
}

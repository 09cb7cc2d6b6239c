package visitwise.feature.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Quantity;
import visitwise.storage.labcatalogue.Conversion;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.labcatalogue.UnitConversions;

/** Conversions of units, by the catalogue and UCUM. */
final class UnitCases implements CaseKind {

    /** A row that cannot be worked out, with the reason. */
    private static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unusable(String key, Object... args) {
            super(key);
            this.reason = Message.of(key, args);
        }
    }

    /** Rows of this analyte ask only whether a text is a unit. */
    private static final String UNIT_ALONE = "UNIT_STRING";

    private static final String VALID = "VALID_UCUM";
    private static final String INVALID = "INVALID_UNIT";
    private static final String NOT_CONVERTIBLE = "NOT_CONVERTIBLE";

    @Override
    public List<String> header() {
        return List.of(
                "case_id",
                "analyte",
                "value",
                "from_unit",
                "to_unit",
                "molar_mass_g_mol",
                "expected_value",
                "expected_text",
                "tolerance_rel",
                "origin",
                "source",
                "note");
    }

    @Override
    public Finding check(Map<String, String> row) {
        try {
            var conversions = new UnitConversions(ShippedCatalogue.catalogue());
            var analyte = cell(row, "analyte");
            return analyte.equals(UNIT_ALONE)
                    ? alone(conversions, row)
                    : conversion(
                            row,
                            conversions.convert(
                                    analyte,
                                    needed(row, "value"),
                                    cell(row, "from_unit"),
                                    cell(row, "to_unit"),
                                    above0(row, "molar_mass_g_mol")));
        } catch (Unusable e) {
            return new Finding.Unusable(e.reason);
        }
    }

    private static Finding alone(UnitConversions conversions, Map<String, String> row) {
        var unit = row.getOrDefault("from_unit", "");
        return same(row, cell(row, "expected_text"), conversions.isValid(unit) ? VALID : INVALID);
    }

    private static Finding conversion(Map<String, String> row, Conversion found) {
        return switch (found) {
            case Conversion.InvalidUnit _ -> other(row, INVALID);
            case Conversion.NotConvertible _ -> other(row, NOT_CONVERTIBLE);
            case Conversion.Converted(var value) ->
                row.getOrDefault("expected_text", "").isEmpty()
                        ? near(row, needed(row, "expected_value"), value)
                        : same(row, cell(row, "expected_text"), value.toPlainString());
        };
    }

    /** The file gives a number or a text, never both. */
    private static Finding other(Map<String, String> row, String found) {
        var number = row.getOrDefault("expected_value", "");
        return same(row, number.isEmpty() ? cell(row, "expected_text") : number, found);
    }

    private static Finding same(Map<String, String> row, String expected, String found) {
        return expected.equals(found) ? new Finding.Passed() : differs(row, expected, found);
    }

    /** Within the tolerance; without one, equal to ten digits. */
    private static Finding near(Map<String, String> row, BigDecimal expected, BigDecimal found) {
        var tolerance = number(row, "tolerance_rel");
        boolean isNear = tolerance == null
                ? Quantity.compare(expected, found) == 0
                : found.subtract(expected)
                                .abs()
                                .compareTo(tolerance.multiply(expected).abs())
                        <= 0;
        return isNear ? new Finding.Passed() : differs(row, expected.toPlainString(), found.toPlainString());
    }

    private static Finding differs(Map<String, String> row, String expected, String found) {
        return new Finding.Differs(cell(row, "analyte"), expected, found);
    }

    private static @Nullable BigDecimal above0(Map<String, String> row, String column) {
        var number = number(row, column);
        if (number != null && number.signum() <= 0) {
            throw new Unusable("validate.notAbove0", column, row.getOrDefault(column, ""));
        }
        return number;
    }

    private static BigDecimal needed(Map<String, String> row, String column) {
        var number = number(row, column);
        if (number == null) {
            throw new Unusable("validate.emptyCell", column);
        }
        return number;
    }

    private static @Nullable BigDecimal number(Map<String, String> row, String column) {
        var text = row.getOrDefault(column, "");
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Unusable("validate.notANumber", column, text);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        var text = row.getOrDefault(column, "");
        if (text.isEmpty()) {
            throw new Unusable("validate.emptyCell", column);
        }
        return text;
    }
}

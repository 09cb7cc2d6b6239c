package visitwise.storage.labcatalogue;

import java.math.BigDecimal;

/** What came of converting a value into another unit. */
public sealed interface Conversion {

    /** With every digit if they end within 34, else to 34 digits. */
    record Converted(BigDecimal value) implements Conversion {}

    /** There is no fixed factor between the units. */
    record NotConvertible() implements Conversion {}

    /** What was given for a unit is no UCUM code. */
    record InvalidUnit(String unit) implements Conversion {}
}

package visitwise.domain.lab;

import java.util.Optional;
import visitwise.domain.Message;

/** What somebody typed from a laboratory report, as far as it can be read without guessing. */
public sealed interface TypedResult {

    /**
     * A number with its unit.
     *
     * @param reported the text without the unit, to the letter, with the code of the unit
     */
    record Measured(Quantity quantity, Reported reported) implements TypedResult {}

    /**
     * A grade, an answer, or a count that is too great to be counted: no number, whatever is compared with it.
     *
     * @param value one of the allowed values of the analyte, or TNTC
     * @param reported the text to the letter
     */
    record Grade(String value, Reported reported) implements TypedResult {}

    /** Nothing that can be recorded, with the reason and what was typed. */
    record Unreadable(Message reason) implements TypedResult {}

    /** Finds the unit that is meant by what stands behind a number. */
    @FunctionalInterface
    interface Units {

        /** Empty if it is no unit of the analyte. */
        Optional<LabUnit> unit(Analyte analyte, String written);
    }

    /** Too numerous to count. */
    String TOO_MANY = "TNTC";

    /**
     * Reads a result of an analyte.
     *
     * @param units what stands behind numbers
     * @param chosen the unit where none is typed; of the analyte
     */
    static TypedResult number(Analyte analyte, String typed, Units units, LabUnit chosen) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return unreadable("labEntry.empty");
        }
        return TypedWords.isTooMany(analyte, text)
                ? new Grade(TOO_MANY, words(text))
                : TypedNumber.read(analyte, text, units, chosen);
    }

    /** Reads a grade or an answer of an analyte that is no number. */
    static TypedResult grade(Analyte analyte, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return unreadable("labEntry.empty");
        }
        return TypedWords.value(analyte, text)
                .<TypedResult>map(value -> new Grade(value, words(text)))
                .orElseGet(() -> unreadable("labEntry.notAllowed", text, String.join(", ", analyte.allowed())));
    }

    /** Reads a result in the way of its analyte, numbers in the standard unit where none is typed. */
    static TypedResult of(Analyte analyte, String typed, Units units) {
        return analyte.isNumber() ? number(analyte, typed, units, analyte.standard()) : grade(analyte, typed);
    }

    /** True if it reads as a number whose unit nobody wrote: read as a result, it would be in the chosen one. */
    static boolean isBareNumber(String typed) {
        return TypedNumber.isBare(typed.strip());
    }

    private static Reported words(String text) {
        return new Reported(text, null, null, null);
    }

    private static Unreadable unreadable(String key, Object... args) {
        return new Unreadable(Message.of(key, args));
    }
}

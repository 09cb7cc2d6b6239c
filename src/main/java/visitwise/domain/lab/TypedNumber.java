package visitwise.domain.lab;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import visitwise.domain.Message;
import visitwise.domain.lab.TypedResult.Unreadable;

/** Reads a number with a sign before it and a unit behind it. */
final class TypedNumber {

    private static final String SIGN = "(?<sign><=|>=|=<|=>|[<>\u2264\u2265\u2a7d\u2a7e\u2266\u2267])?\\s*";

    /** What may follow a number: nothing, or something that does not look like more of the number. */
    private static final String BEHIND =
            "(?<unit>\\s*[^0-9.,'\\s].*|\\s+10[*^eE\u2070\u00b9\u00b2\u00b3\u2074-\u2079].*)?";

    /** At most nine digits before the point and ten behind it; spaces set thousands apart. */
    private static final Pattern NUMBER = Pattern.compile(
            SIGN + "(?<number>[1-9][0-9]{0,2}( [0-9]{3}){1,2}(?![0-9])(\\.[0-9]{1,10})?|[0-9]{1,9}(\\.[0-9]{1,10})?)"
                    + BEHIND);

    /** What most results are: the same number without a sign, spaces or a unit. */
    private static final Pattern BARE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,10})?");

    private static final Pattern COMMA = Pattern.compile(SIGN + "(?<number>[0-9]+(,[0-9]+)+(\\.[0-9]+)?)" + BEHIND);

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern NEGATIVE = Pattern.compile("[<>=\u2264\u2265\\s]*[-\u2212\u2010-\u2015]\\s*[0-9].*");

    private static final Pattern RANGE = Pattern.compile("[0-9.]+\\s*[-~\u2212\u2010-\u2015\u301c\uff5e]\\s*[0-9.]+.*");

    private TypedNumber() {}

    static TypedResult read(Analyte analyte, String text, TypedResult.Units units, LabUnit chosen) {
        if (BARE.matcher(text).matches()) {
            return found(text, Comparison.EXACT, new BigDecimal(text), chosen);
        }
        var plain = plain(text);
        var parts = NUMBER.matcher(plain);
        if (RANGE.matcher(plain).matches()) {
            return new Unreadable(Message.of("labEntry.range", text));
        }
        if (!parts.matches()) {
            return new Unreadable(problem(text, plain));
        }
        var number = new BigDecimal(parts.group("number").replace(" ", ""));
        var comparison = comparison(parts);
        if (comparison == Comparison.LESS && number.signum() == 0) {
            return new Unreadable(Message.of("labEntry.belowNothing", text));
        }
        if (isBare(parts)) {
            return found(text, comparison, number, chosen);
        }
        var behind = text.substring(parts.start("unit")).strip();
        var value = text.substring(0, parts.end("number")).strip();
        return units.unit(analyte, behind)
                .map(unit -> found(value, comparison, number, unit))
                .orElseGet(() -> new Unreadable(Message.of("labEntry.unit", text, behind, units(analyte))));
    }

    /** True if nobody wrote a unit behind the number. */
    static boolean isBare(String text) {
        var parts = NUMBER.matcher(plain(text));
        return parts.matches() && isBare(parts);
    }

    private static boolean isBare(Matcher parts) {
        return parts.group("unit") == null;
    }

    private static TypedResult found(String text, Comparison comparison, BigDecimal number, LabUnit unit) {
        return new TypedResult.Measured(
                new Quantity(comparison, number, unit), new Reported(text, comparison, number, unit.code()));
    }

    private static Comparison comparison(Matcher parts) {
        return switch (parts.group("sign")) {
            case null -> Comparison.EXACT;
            case "<" -> Comparison.LESS;
            case ">" -> Comparison.GREATER;
            case "<=", "=<", "\u2264", "\u2a7d", "\u2266" -> Comparison.AT_MOST;
            default -> Comparison.AT_LEAST;
        };
    }

    private static Message problem(String text, String plain) {
        var comma = COMMA.matcher(plain);
        if (comma.matches()) {
            return comma(text, comma.group("number"));
        }
        return Message.of(NEGATIVE.matcher(plain).matches() ? "labEntry.negative" : "labEntry.noNumber", text);
    }

    /** A comma is a point in some countries and sets thousands apart in others: the person says which. */
    private static Message comma(String text, String number) {
        var point = number.replace(',', '.');
        var whole = number.replace(",", "");
        boolean mayBeWhole = THOUSANDS.matcher(number).matches();
        if (mayBeWhole && DECIMAL.matcher(number).matches()) {
            return Message.of("labEntry.comma", text, point, whole);
        }
        if (mayBeWhole) {
            return Message.of("labEntry.onlyComma", text, whole);
        }
        return DECIMAL.matcher(number).matches()
                ? Message.of("labEntry.onlyComma", text, point)
                : Message.of("labEntry.noNumber", text);
    }

    private static String units(Analyte analyte) {
        return analyte.units().stream().map(LabUnit::code).collect(Collectors.joining(", "));
    }

    /** Full-width signs made plain one by one, so that places stay; raised digits stay raised. */
    private static String plain(String text) {
        return text.chars().mapToObj(sign -> plain((char) sign)).collect(Collectors.joining());
    }

    private static String plain(char sign) {
        var plain = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
        boolean isRaised = plain.length() == 1 && Character.isDigit(plain.charAt(0)) && sign < '\uff10' && sign > '9';
        return plain.length() != 1 || isRaised ? String.valueOf(sign) : plain;
    }
}

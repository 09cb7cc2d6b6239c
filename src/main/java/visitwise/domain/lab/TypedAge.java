package visitwise.domain.lab;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The age at which a band begins or ends, as laboratories write it: "3 y", "18 mo", "0", "–"; in whole months. */
public final class TypedAge {

    private static final int YEAR = 12;

    /** No person is older. */
    private static final int MOST = 150 * YEAR;

    private static final Pattern AGE = Pattern.compile(
            "(\\d{1,4})\\s*(y|yr|yrs|years?|a|\u5c81|\u5468\u5c81|m|mo|mos|months?|\u6708|\u4e2a\u6708|\u6708\u9f84)?");

    private static final Pattern NONE = Pattern.compile("[-\u2013\u2014\u221e]?|no limit|\u4e0d\u9650");

    private TypedAge() {}

    /** True if the text says that there is no such age. */
    public static boolean isNone(String typed) {
        return NONE.matcher(plain(typed)).matches();
    }

    /** Months; empty if it is no age. A number without a unit is refused, but for 0: it could be years or months. */
    public static OptionalInt months(String typed) {
        var age = AGE.matcher(plain(typed));
        if (!age.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(age.group(1));
        var unit = Optional.ofNullable(age.group(2));
        if (unit.isEmpty() && number != 0) {
            return OptionalInt.empty();
        }
        boolean inYears = unit.filter(TypedAge::isYear).isPresent();
        int months = inYears ? number * YEAR : number;
        return months > MOST ? OptionalInt.empty() : OptionalInt.of(months);
    }

    /** As it is written: whole years in years. */
    public static String text(int months) {
        if (months == 0) {
            return "0";
        }
        return months % YEAR == 0 ? months / YEAR + " y" : months + " mo";
    }

    private static boolean isYear(String unit) {
        return unit.startsWith("y") || unit.equals("a") || unit.endsWith("\u5c81");
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}

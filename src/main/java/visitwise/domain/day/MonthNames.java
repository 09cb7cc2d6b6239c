package visitwise.domain.day;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The English names of months, whole or cut to three letters. */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int SHORT = 3;

    private MonthNames() {}

    /** 1 to 12, or 0 if there is no such month. */
    static int number(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, NAMES.size())
                .filter(index -> NAMES.get(index).equals(wanted)
                        || NAMES.get(index).substring(0, SHORT).equals(wanted)
                        || (wanted.equals("sept") && NAMES.get(index).equals("september")))
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
    }
}

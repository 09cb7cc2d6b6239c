package visitwise.platform.i18n;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the places {0}, {1}, … of a text the way MessageFormat does. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private Places() {}

    /** The numbers of the places, also those inside a choice. */
    static TreeSet<Integer> of(String text) {
        return PLACE.matcher(QUOTED.matcher(withoutApostrophes(text)).replaceAll(""))
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True if a single quote stands where '' was meant: it vanishes, and what follows is not filled in. */
    static boolean losesAnApostrophe(String text) {
        var bare = withoutApostrophes(text);
        var unquoted = QUOTED.matcher(bare).replaceAll("");
        return unquoted.contains("'")
                || QUOTED.matcher(bare)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(quoted -> !quoted.matches(".*[{}].*"));
    }

    private static String withoutApostrophes(String text) {
        return text.replace("''", "");
    }
}

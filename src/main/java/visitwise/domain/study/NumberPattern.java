package visitwise.domain.study;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How participants of a study are numbered: text around one group of zeros in braces, as many as there are digits.
 *
 * <p>ALP-{000} gives ALP-001, ALP-002, … and ALP-1000 after ALP-999.
 */
public record NumberPattern(String text) {

    private static final Pattern SHAPE = Pattern.compile("([^{}]*)\\{(0{1,9})}([^{}]*)");

    public NumberPattern {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a pattern of numbers has one group of zeros in braces, like ALP-{000}: '" + text + "'");
        }
    }

    /** The pattern, unless the text has not one group of zeros in braces. */
    public static Optional<NumberPattern> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new NumberPattern(text)) : Optional.empty();
    }

    /** The number of the participant who came at this place, counted from 1. */
    public String number(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("participants are counted from 1, not " + place);
        }
        var parts = parts();
        var digits = Integer.toString(place);
        return parts.group(1)
                + "0".repeat(Math.max(0, parts.group(2).length() - digits.length()))
                + digits
                + parts.group(3);
    }

    /** True if some number may be of both patterns, so that it would not tell whose it is. */
    public boolean meets(NumberPattern other) {
        var mine = parts();
        var others = other.parts();
        return mine.group(1).length() <= others.group(1).length() ? meet(mine, others) : meet(others, mine);
    }

    /** The text before the digits is not longer in the first: its digits end in those of the second or before. */
    private static boolean meet(MatchResult one, MatchResult other) {
        if (!other.group(1).startsWith(one.group(1))) {
            return false;
        }
        var rest = other.group(1).substring(one.group(1).length());
        var leading = 0;
        while (leading < rest.length() && isDigit(rest.charAt(leading))) {
            leading++;
        }
        if (leading == rest.length()) {
            return endsAlike(one.group(3), other.group(3)) || endsAlike(other.group(3), one.group(3));
        }
        for (var digits = one.group(2).length(); digits <= leading; digits++) {
            var behind = Pattern.quote(rest.substring(digits))
                    + "[0-9]{" + other.group(2).length() + ",}"
                    + Pattern.quote(other.group(3));
            if (one.group(3).matches(behind)) {
                return true;
            }
        }
        return false;
    }

    /** One text behind the digits ends with the other, and what it has more could be digits. */
    private static boolean endsAlike(String longer, String shorter) {
        return longer.endsWith(shorter)
                && longer.substring(0, longer.length() - shorter.length())
                        .chars()
                        .allMatch(character -> isDigit((char) character));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private MatchResult parts() {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(text);
        }
        return parts.toMatchResult();
    }
}

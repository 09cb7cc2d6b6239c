package visitwise.domain.study;

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

    /** The number of the participant who came at this place, counted from 1. */
    public String number(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("participants are counted from 1, not " + place);
        }
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(text);
        }
        var digits = Integer.toString(place);
        return parts.group(1)
                + "0".repeat(Math.max(0, parts.group(2).length() - digits.length()))
                + digits
                + parts.group(3);
    }
}

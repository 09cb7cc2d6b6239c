package visitwise.feature.results.ui;

import java.util.regex.Pattern;

/** The number at the beginning of what is typed. */
final class TypedNumberPart {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*([<>=\\u2264\\u2265\\uFF1C\\uFF1E]*\\s*[0-9\\uFF10-\\uFF19.,\\uFF0E\\uFF0C]+)");

    private TypedNumberPart() {}

    /** With the sign before it and without the unit behind it; all of it if it does not begin with a number. */
    static String of(String typed) {
        var number = NUMBER.matcher(typed);
        return number.lookingAt() ? number.group(1) : typed.strip();
    }
}

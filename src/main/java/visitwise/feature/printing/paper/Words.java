package visitwise.feature.printing.paper;

import visitwise.domain.Message;

/**
 * A text for the paper.
 *
 * @param text on one line; white space that cannot be printed has become a space
 * @param place where the text stands, for a person who has to mend a character in it
 */
public record Words(String text, Message place) {

    public Words {
        text = text.replaceAll("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+", " ").strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Part of these words, at the same place. */
    public Words part(String of) {
        return new Words(of, place);
    }
}

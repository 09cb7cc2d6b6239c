package visitwise.domain;

/**
 * A name or sentence in both languages, as the protocol gives it.
 *
 * @param en English, not blank
 * @param zh Simplified Chinese, not blank
 */
public record Text(String en, String zh) {

    public Text {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: en '" + en + "', zh '" + zh + "'");
        }
    }
}

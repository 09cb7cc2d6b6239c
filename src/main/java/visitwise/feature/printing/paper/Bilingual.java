package visitwise.feature.printing.paper;

/** The same words in the language that leads and in the other one. */
public record Bilingual(Words first, Words second) {

    /** Both on one line; a text that is the same in both languages stands there once. */
    public Words onOneLine() {
        return isSame() ? first : first.part(first.text() + " " + second.text());
    }

    /** True if the words are the same in both languages, or there are none. */
    public boolean isSame() {
        return second.isEmpty() || second.text().equals(first.text());
    }
}

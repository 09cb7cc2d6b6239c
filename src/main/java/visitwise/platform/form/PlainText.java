package visitwise.platform.form;

import visitwise.domain.Message;

/**
 * Words, without the spaces around them.
 *
 * @param longest the most characters that can be stored
 */
public record PlainText(int longest) implements Reader<String> {

    @Override
    public Reading<String> read(String typed) {
        var text = typed.strip();
        int length = text.codePointCount(0, text.length());
        return length > longest
                ? new Reading.Refused<>(Message.of("form.text.long", length, longest))
                : new Reading.Understood<>(text);
    }
}

package visitwise.platform.i18n;

import java.util.List;
import java.util.stream.Collectors;

/** Answers of a scale as a laboratory prints them, from the codes they are stored by. */
public final class AnswerWords {

    private AnswerWords() {}

    /** Words for a code; one without words, such as 2+, stands for itself. */
    public static String of(String code, Messages messages) {
        var key = "answer." + code.replace(' ', '_');
        return messages.bundle().containsKey(key) ? messages.text(key) : code;
    }

    public static String of(List<String> codes, Messages messages) {
        return codes.stream()
                .map(code -> of(code, messages))
                .collect(Collectors.joining(messages.text("answer.separator")));
    }
}

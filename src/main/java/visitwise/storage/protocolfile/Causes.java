package visitwise.storage.protocolfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import visitwise.domain.Message;

/** Guesses what probably went wrong, from what was found. */
final class Causes {

    private Causes() {}

    static Message typeOf(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> Message.of("protocolfile.cause.isObject");
            case ARRAY -> Message.of("protocolfile.cause.isList");
            case STRING ->
                json.textValue().isBlank()
                        ? Message.of("protocolfile.cause.blank")
                        : Message.of("protocolfile.cause.isText");
            case NUMBER -> Message.of("protocolfile.cause.isNumber");
            case BOOLEAN -> Message.of("protocolfile.cause.isBoolean");
            case NULL, MISSING, BINARY, POJO -> Message.of("protocolfile.cause.isNull");
        };
    }

    static Message number(JsonNode json) {
        if (json.isNumber()) {
            return Message.of("protocolfile.cause.numberRange");
        }
        return json.isTextual() ? Message.of("protocolfile.cause.quotedNumber") : typeOf(json);
    }

    static Message unknownField(String name, Collection<String> known) {
        return nearest(name, known)
                .map(near -> Message.of("protocolfile.cause.meant", near))
                .orElse(Message.of("protocolfile.cause.unknownField"));
    }

    static Message unknownWord(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> Message.of("protocolfile.cause.meant", near))
                .orElse(Message.of("protocolfile.cause.unknownWord"));
    }

    /** The known word that differs least, if it differs by no more than a third of its letters. */
    static Optional<String> nearest(String word, Collection<String> known) {
        var wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT))))
                .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3));
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

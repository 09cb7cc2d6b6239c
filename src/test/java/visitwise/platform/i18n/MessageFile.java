package visitwise.platform.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiPredicate;

/**
 * One language's file of texts.
 *
 * @param texts by key, in the order of the file
 * @param twice the keys that stand in the file more than once
 */
record MessageFile(Map<String, String> texts, List<String> twice) {

    static final MessageFile ENGLISH = read("messages.properties");
    static final MessageFile CHINESE = read("messages_zh_CN.properties");

    static MessageFile of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH -> CHINESE;
        };
    }

    /** The texts of which something is true. */
    List<Map.Entry<String, String>> where(BiPredicate<String, String> keyAndText) {
        return texts.entrySet().stream()
                .filter(entry -> keyAndText.test(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MessageFile read(String name) {
        var noting = new Noting();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/visitwise/i18n", name), StandardCharsets.UTF_8)) {
            noting.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageFile(noting.texts, noting.twice);
    }

    /** Loading overwrites an earlier text without a word; this does not. */
    private static final class Noting extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> texts = new LinkedHashMap<>();
        private final transient List<String> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object text) {
            if (texts.put((String) key, (String) text) != null) {
                twice.add((String) key);
            }
            return super.put(key, text);
        }
    }
}

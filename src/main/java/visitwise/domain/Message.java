package visitwise.domain;

import java.util.List;

/**
 * Something to tell a person, named by a key that has a text in every language of the program.
 *
 * @param key the key of the text
 * @param args what the text's places {0}, {1}, … stand for: numbers, dates, words, or further messages
 */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}

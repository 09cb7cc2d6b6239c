package visitwise.platform.form;

import visitwise.domain.Message;

/** What came of reading a typed text. */
public sealed interface Reading<T> {

    record Understood<T>(T value) implements Reading<T> {}

    /** The message says what is wrong and what is allowed. */
    record Refused<T>(Message message) implements Reading<T> {}
}

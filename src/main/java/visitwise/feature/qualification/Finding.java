package visitwise.feature.qualification;

import visitwise.domain.Message;

/** What came of one row of a case file. */
public sealed interface Finding {

    record Passed() implements Finding {}

    /** Another answer than the file expects. */
    record Differs(String what, String expected, String found) implements Finding {}

    /** The row cannot be worked out. */
    record Unusable(Message reason) implements Finding {}
}

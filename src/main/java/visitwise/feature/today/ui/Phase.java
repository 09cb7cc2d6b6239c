package visitwise.feature.today.ui;

import visitwise.feature.today.TodayList;

/** What the screen is doing. */
public sealed interface Phase {

    /** Nothing was read yet. */
    record Reading() implements Phase {}

    /** The list could not be read. */
    record Failed() implements Phase {}

    /** The list as it was read last. */
    record Shown(TodayList list) implements Phase {}
}

package visitwise.platform.widget;

import visitwise.domain.schedule.VisitState;

/** The six signs of the program. Each goes with a word: neither shape nor colour stands alone. */
public enum Sign {
    /** A green tick. */
    DONE("done"),
    /** An amber dot: due, or the participant has arrived. */
    DUE("due"),
    /** A blue ring: planned or booked. */
    PLANNED("planned"),
    /** A red triangle: the window closes. */
    CLOSING("closing"),
    /** A purple diamond: out of window, or another deviation. */
    DEVIATION("deviation"),
    /** A grey dash: did not and will not take place. */
    OFF("off");

    private final String styleClass;

    Sign(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }

    public static Sign of(VisitState state) {
        return switch (state) {
            case UPCOMING -> PLANNED;
            case OPEN, LATE_IN_WINDOW -> DUE;
            case CLOSING -> CLOSING;
            case CLOSED_NOT_RECORDED, DONE_OUT_OF_WINDOW -> DEVIATION;
            case DONE_IN_WINDOW, DONE_OFF_TARGET -> DONE;
            case MISSED, CANCELLED, NOT_APPLICABLE, SKIPPED_PER_PROTOCOL -> OFF;
        };
    }
}

package visitwise.domain.schedule;

/** How a visit stands on a given day. */
public enum VisitState {
    UPCOMING,
    OPEN,
    /** At most two days left. */
    CLOSING,
    LATE_IN_WINDOW,
    CLOSED_NOT_RECORDED,
    /** A person confirmed that it did not happen. */
    MISSED,
    DONE_IN_WINDOW,
    DONE_OUT_OF_WINDOW,
    /** Done on another day than the target of a visit for which no window is stated: neither in nor out. */
    DONE_OFF_TARGET,
    CANCELLED,
    NOT_APPLICABLE,
    SKIPPED_PER_PROTOCOL;

    /** True if the visit took place. */
    public boolean isDone() {
        return this == DONE_IN_WINDOW || this == DONE_OUT_OF_WINDOW || this == DONE_OFF_TARGET;
    }

    /** True if the visit is still ahead or waits for a record. */
    public boolean isPending() {
        return this == UPCOMING
                || this == OPEN
                || this == CLOSING
                || this == LATE_IN_WINDOW
                || this == CLOSED_NOT_RECORDED;
    }
}

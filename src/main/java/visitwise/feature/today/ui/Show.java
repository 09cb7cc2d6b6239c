package visitwise.feature.today.ui;

import visitwise.feature.today.Work;

/** What of the worklist is shown. */
public enum Show {
    ALL,
    TODAY,
    SOON,
    CLOSING,
    CLOSED;

    boolean shows(Work work) {
        return switch (this) {
            case ALL -> true;
            case TODAY -> work.group() == Work.Group.TODAY || work.group() == Work.Group.DONE_TODAY;
            case SOON -> work.group() != Work.Group.CLOSED && work.group() != Work.Group.DONE_TODAY;
            case CLOSING -> work.group() == Work.Group.CLOSING;
            case CLOSED -> work.group() == Work.Group.CLOSED;
        };
    }
}

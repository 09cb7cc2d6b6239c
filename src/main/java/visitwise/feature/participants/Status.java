package visitwise.feature.participants;

import visitwise.domain.Message;

/** Where a participant stands in the trial. */
public enum Status {
    IN_STUDY,
    SCREEN_FAILURE,
    COMPLETED,
    WITHDRAWN,
    LOST_TO_FOLLOW_UP,
    TERMINATED_EARLY;

    /** In words. */
    public Message message() {
        return Message.of("participants.status." + name());
    }
}

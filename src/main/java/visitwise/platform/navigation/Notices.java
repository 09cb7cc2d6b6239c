package visitwise.platform.navigation;

import visitwise.domain.Message;

/** Says in one quiet line what was done. */
public interface Notices {

    void say(Message done);

    /**
     * Offers to take it back.
     *
     * @param name what would be taken back, such as "Undo move of dose 3"
     */
    void say(Message done, Message name, Runnable undo);
}

package visitwise.platform.navigation;

/** Opens screens. What was typed and not saved is never left without asking. */
public interface Navigator {

    /** Opens a screen; back returns to the present one. */
    void open(Route route);

    /** Opens a screen in the place of the present one, to which nobody returns. */
    void replace(Route route);

    /** Returns to the screen before, which reads again what may have changed. */
    void back();
}

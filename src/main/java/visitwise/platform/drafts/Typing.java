package visitwise.platform.drafts;

import java.util.Map;

/** A form whose typed texts are kept. Call on the screen thread. */
public interface Typing {

    /** True if something typed is not saved. */
    boolean isChanged();

    /** What it was typed against, such as the versions of the rows that the form shows. */
    String base();

    /** What stands in the form, by names that stay the same from start to start. */
    Map<String, String> texts();

    /** Puts texts in as if they were typed; false if that cannot be, as the thing they are about is gone. */
    boolean put(Map<String, String> texts);
}

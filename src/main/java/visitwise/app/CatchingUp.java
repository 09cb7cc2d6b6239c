package visitwise.app;

import java.util.function.Consumer;
import visitwise.platform.background.Background;
import visitwise.storage.due.DueVisitsUpToDate;

/** Works calendars out anew in portions, and tells after each how far it is. */
record CatchingUp(Background background, DueVisitsUpToDate calendars) {

    /** Takes how many participants are planned, of how many. */
    interface Progress {

        void at(int done, int all);
    }

    /** Does nothing but go on if nobody waits. */
    void run(Progress progress, Runnable then, Consumer<RuntimeException> failed) {
        background.run(
                calendars::waiting,
                waiting -> {
                    if (waiting == 0) {
                        then.run();
                    } else {
                        progress.at(0, waiting);
                        planSome(0, waiting, progress, then, failed);
                    }
                },
                failed);
    }

    private void planSome(int done, int all, Progress progress, Runnable then, Consumer<RuntimeException> failed) {
        background.run(
                calendars::planSome,
                planned -> {
                    if (planned == 0) {
                        then.run();
                    } else {
                        progress.at(Math.min(all, done + planned), all);
                        planSome(done + planned, all, progress, then, failed);
                    }
                },
                failed);
    }
}

package visitwise.app;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.domain.Message;
import visitwise.storage.database.StorageFailure;

/** The last resort: a failure nobody expected is logged once and shown once, until somebody puts it away. */
final class Failures implements Consumer<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /**
     * A failure in words.
     *
     * @param report what to send to those who mend the program; holds no data of participants
     */
    record Failure(Message words, String report) {}

    private final ReadOnlyObjectWrapper<@Nullable Failure> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    @Override
    public void accept(RuntimeException failure) {
        take(failure);
    }

    /** Call on the screen thread. */
    void take(Throwable failure) {
        LOG.error("unexpected: {}", report(failure));
        var words = failure instanceof StorageFailure refused
                ? refused.problem()
                : Message.of("app.defect", failure.getClass().getSimpleName());
        shown.set(new Failure(words, report(failure)));
    }

    ReadOnlyObjectProperty<@Nullable Failure> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void putAway() {
        shown.set(null);
    }

    /** Types and places only: the words of an exception may repeat what was typed or stored. */
    static String report(Throwable failure) {
        var causes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName() + "\n"
                        + Arrays.stream(cause.getStackTrace())
                                .limit(40)
                                .map(frame -> "    at " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\ncaused by "));
        return "Visitwise, Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n" + causes;
    }
}

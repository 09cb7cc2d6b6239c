package visitwise.storage.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** The database cannot be opened, read or written, with one sentence for the person in front of the screen. */
public final class StorageFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    StorageFailure(Message problem) {
        this(problem, null);
    }

    StorageFailure(Message problem, @Nullable Throwable cause) {
        super(problem.key() + " " + problem.args(), cause);
        this.problem = problem;
    }

    /** What to tell the person. */
    public Message problem() {
        return problem;
    }
}

package visitwise.feature.participantfile;

import java.util.List;
import java.util.function.Supplier;
import visitwise.domain.Message;
import visitwise.storage.database.Outcome;

/** What came of recording something. */
public sealed interface Attempt<T> {

    /** On the disk, with what the person should know about it. */
    record Saved<T>(T value, List<Message> warnings) implements Attempt<T> {

        public Saved {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was saved, for these reasons. */
    record Refused<T>(List<Problem> problems) implements Attempt<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing was saved: somebody else changed it since it was seen.
     *
     * @param masked true if those who work in the study may not know the arm
     */
    record Conflict<T>(Outcome.Conflict<?> change, boolean masked) implements Attempt<T> {}

    /** Writes what was checked, unless it is refused. */
    static <T> Attempt<T> of(Checked checked, Supplier<T> write) {
        return checked.refuses() ? new Refused<>(checked.problems()) : new Saved<>(write.get(), checked.warnings());
    }
}

package visitwise.feature.participantfile;

import java.util.List;
import java.util.function.Function;
import visitwise.domain.Message;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
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

    /** Nothing was saved: somebody else changed it since it was seen. */
    record Conflict<T>(Outcome.Conflict<T> change) implements Attempt<T> {}

    static <T> Attempt<T> of(Outcome<T> outcome, List<Message> warnings) {
        return switch (outcome) {
            case Outcome.Saved<T>(T value) -> new Saved<>(value, warnings);
            case Outcome.Conflict<T> conflict -> new Conflict<>(conflict);
        };
    }

    /** Saves what was checked, unless it is refused. */
    static <T> Attempt<T> of(Checked checked, Database database, ChangeContext context, Function<Change, T> work) {
        return checked.refuses() ? checked.refused() : of(database.change(context, work), checked.warnings());
    }

    /** Tells what others did to a row since it was seen, by trying to write it as it was seen. */
    static <T> Attempt<T> outdated(Database database, ChangeContext context, Function<Change, ?> correction) {
        return of(
                database.change(context, change -> {
                    throw new IllegalStateException("the row was as it had been seen: " + correction.apply(change));
                }),
                List.of());
    }
}

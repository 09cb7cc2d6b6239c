package visitwise.feature.laboratories;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LaboratoryStore;

/** Adds laboratories, renames them and takes them out of use. None is deleted: old results name it. */
public final class KeepLaboratory {

    private final Database database;
    private final LaboratoryStore laboratories = new LaboratoryStore();

    public KeepLaboratory(Database database) {
        this.database = database;
    }

    /** What came of it. */
    public sealed interface Result {

        record Saved(Stored<Laboratory> laboratory) implements Result {}

        record Refused(Message why) implements Result {}

        /** Somebody else changed it meanwhile. */
        record Conflict(String who) implements Result {}
    }

    public Result add(SiteId site, String name, ChangeContext context) {
        return result(database.change(
                context,
                change -> refusal(change, site, name, null)
                        .orElseGet(() ->
                                new Result.Saved(laboratories.add(change, site, new Laboratory(name.strip(), true))))));
    }

    public Result rename(Stored<Laboratory> laboratory, String name, ChangeContext context) {
        return result(database.change(
                context,
                change -> unexplained(context)
                        .or(() -> refusal(change, laboratory.site(), name, laboratory.id()))
                        .orElseGet(() -> new Result.Saved(laboratories.correct(
                                change,
                                laboratory.with(new Laboratory(
                                        name.strip(), laboratory.value().inUse())))))));
    }

    /** Takes it out of use, or into use again. */
    public Result use(Stored<Laboratory> laboratory, boolean inUse, ChangeContext context) {
        return result(database.change(
                context,
                change -> unexplained(context)
                        .orElseGet(() -> new Result.Saved(laboratories.correct(
                                change,
                                laboratory.with(
                                        new Laboratory(laboratory.value().name(), inUse)))))));
    }

    private static Optional<Result> unexplained(ChangeContext context) {
        return context.givesReason()
                ? Optional.empty()
                : Optional.of(new Result.Refused(Message.of("laboratories.problem.noReason")));
    }

    private Optional<Result> refusal(Change change, SiteId site, String name, @Nullable UUID itself) {
        if (name.isBlank()) {
            return Optional.of(new Result.Refused(Message.of("laboratories.problem.noName")));
        }
        return laboratories.all(change.reading()).stream()
                .filter(other -> other.site().equals(site)
                        && !other.id().equals(itself)
                        && other.value().name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(other -> new Result.Refused(
                        Message.of("laboratories.problem.there", other.value().name())));
    }

    private static Result result(Outcome<Result> outcome) {
        return switch (outcome) {
            case Outcome.Saved<Result>(Result saved) -> saved;
            case Outcome.Conflict<Result> conflict -> new Result.Conflict(conflict.who());
        };
    }
}

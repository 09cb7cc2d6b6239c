package visitwise.feature.results.ui;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.form.Field;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Outcome;

/** Says what came of saving: refusals at their fields, and what somebody else changed. */
final class SheetSaving {

    private static final String REPORTED = "reported";

    private SheetSaving() {}

    /** Puts the problems to their fields; those that belong to none are left over. */
    static List<Message> spread(List<SheetOutcome.Problem> problems, SheetHead head) {
        var others = new ArrayList<Message>();
        for (var problem : problems) {
            field(problem.field(), head)
                    .ifPresentOrElse(field -> field.refuse(problem.message()), () -> others.add(problem.message()));
        }
        return others;
    }

    private static Optional<Field<?>> field(SheetOutcome.Field field, SheetHead head) {
        return switch (field) {
            case DAY -> Optional.of(head.day().field());
            case TIME -> Optional.of(head.time());
            case URINE -> Optional.of(head.urine().toDay().field());
            case LABORATORY -> Optional.of(head.laboratory());
            case REASON -> Optional.of(head.reason());
            case LINES -> Optional.empty();
        };
    }

    /** Who changed the sheet, when, and which results to what. */
    static List<Message> conflict(Outcome.@Nullable Conflict<?> conflict, @Nullable Sheet sheet, ZoneId place) {
        if (conflict == null) {
            return List.of(Message.of("results.conflict.made"), Message.of("results.conflict.kept"));
        }
        var at = conflict.when().atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        var told = new ArrayList<Message>();
        told.add(Message.of(
                "results.conflict.who",
                conflict.who(),
                at.toLocalDate(),
                at.toLocalTime().toString()));
        conflict.changes().stream()
                .filter(change -> change.field().equals(REPORTED))
                .map(change -> change(change, analyte(sheet, conflict.id())))
                .forEach(told::add);
        told.add(Message.of("results.conflict.kept"));
        return told;
    }

    private static Message change(FieldChange change, @Nullable Analyte analyte) {
        return Message.of(
                "results.conflict.change",
                analyte == null ? "" : analyte.name(),
                Objects.requireNonNullElse(change.before(), ""),
                Objects.requireNonNullElse(change.after(), ""));
    }

    private static @Nullable Analyte analyte(@Nullable Sheet sheet, UUID row) {
        return sheet == null
                ? null
                : sheet.file().results().stream()
                        .filter(result -> result.id().equals(row))
                        .findFirst()
                        .flatMap(result ->
                                sheet.file().catalogue().analyte(result.value().analyte()))
                        .orElse(null);
    }
}

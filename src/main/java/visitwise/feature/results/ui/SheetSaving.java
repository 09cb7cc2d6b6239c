package visitwise.feature.results.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.feature.results.Correction;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.form.Field;

/** Says what came of saving: refusals at their fields, and what somebody else changed. */
final class SheetSaving {

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

    /** Who changed the sheet, when, and what to what. */
    static List<Message> conflict(SheetOutcome.Conflict conflict, ZoneId place) {
        var told = new ArrayList<Message>();
        byPerson(conflict.changed()).forEach((who, changes) -> {
            told.add(who(who, changes.getLast().at(), place));
            changes.forEach(change ->
                    told.add(Message.of("results.conflict.change", change.what(), change.before(), change.after())));
        });
        var lost = conflict.lost();
        if (lost != null) {
            told.add(who(lost.who(), lost.when(), place));
        }
        if (conflict.entered()) {
            told.add(Message.of("results.conflict.made"));
        }
        told.add(Message.of("results.conflict.kept"));
        return told;
    }

    /** The oldest first. */
    private static Map<String, List<Correction>> byPerson(List<Correction> newestFirst) {
        var people = new LinkedHashMap<String, List<Correction>>();
        for (var change : newestFirst.reversed()) {
            people.computeIfAbsent(change.who(), _ -> new ArrayList<>()).add(change);
        }
        return people;
    }

    private static Message who(String who, Instant when, ZoneId place) {
        var at = when.atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return Message.of(
                "results.conflict.who", who, at.toLocalDate(), at.toLocalTime().toString());
    }
}

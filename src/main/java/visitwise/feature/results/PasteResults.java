package visitwise.feature.results;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.SiteStore;

/** Saves the results of a table from another program whole, or nothing of them. New results only: it corrects none. */
public final class PasteResults {

    /** Undoes a change that has begun to write. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient PasteOutcome outcome;

        Undone(PasteOutcome outcome) {
            super(outcome.getClass().getSimpleName());
            this.outcome = outcome;
        }
    }

    /**
     * What is there to paste into.
     *
     * @param participant null if the table tells whose results they are
     * @param laboratories that are in use: those of the participant's site, or of every site
     * @param sites by which laboratories of one name are told apart
     */
    public record Place(
            @Nullable Stored<Participant> participant,
            List<Stored<Laboratory>> laboratories,
            List<Stored<TrialSite>> sites) {

        public Place {
            laboratories = List.copyOf(laboratories);
            sites = List.copyOf(sites);
        }
    }

    /** Follows the writing, and may stop it. */
    public record Progress(IntConsumer written, BooleanSupplier isStopped) {

        public static final Progress NONE = new Progress(_ -> {}, () -> false);
    }

    private final Database database;
    private final SaveSheet sheets;
    private final ParticipantStore participants = new ParticipantStore();

    public PasteResults(Database database, ProtocolLibrary library) {
        this.database = database;
        this.sheets = new SaveSheet(database, library);
    }

    public Place place(@Nullable ParticipantId participant) {
        return database.read(reading -> {
            var records = PasteRecords.read(reading, List.of(), participant);
            return new Place(
                    participant == null ? null : records.people().get(participant),
                    records.laboratories().stream()
                            .filter(row -> row.value().inUse())
                            .filter(row -> participant == null || records.isOfSite(row, participant))
                            .toList(),
                    new SiteStore().all(reading));
        });
    }

    /** What saving would do. */
    public PastePreview preview(PasteWanted wanted, LocalDateTime now) {
        var records = database.read(reading -> PasteRecords.read(reading, wanted.cells(), wanted.participant()));
        return PasteCheck.preview(wanted, records, now);
    }

    /**
     * Saves all rows that can be saved.
     *
     * @param seen what the person saw; if it reads differently by now, nothing is saved
     */
    public PasteOutcome save(
            PasteWanted wanted, PastePreview seen, ChangeContext context, LocalDateTime now, Progress progress) {
        try {
            var outcome = database.change(context, change -> write(change, wanted, seen, context, now, progress));
            return switch (outcome) {
                case Outcome.Saved<PasteOutcome>(PasteOutcome saved) -> saved;
                case Outcome.Conflict<PasteOutcome> conflict -> new PasteOutcome.Conflict(conflict);
            };
        } catch (Undone undone) {
            return undone.outcome;
        }
    }

    private PasteOutcome write(
            Change change,
            PasteWanted wanted,
            PastePreview seen,
            ChangeContext context,
            LocalDateTime now,
            Progress progress) {
        // In one order for everybody, so that two who paste at once wait for each other and not for ever.
        seen.rows().stream()
                .filter(row -> row.state().isSaved())
                .map(PastedRow::participant)
                .distinct()
                .sorted(Comparator.comparing(ParticipantId::value))
                .forEach(id -> participants.locked(change, id));
        var records = PasteRecords.read(change.reading(), wanted.cells(), wanted.participant());
        var preview = PasteCheck.preview(wanted, records, now);
        if (!preview.equals(seen)) {
            return new PasteOutcome.Changed(preview);
        }
        if (preview.stops() || preview.saved() == 0) {
            return new PasteOutcome.Refused(preview, List.of());
        }
        int results = 0;
        for (var draft : PasteSheets.of(wanted, preview, records)) {
            if (progress.isStopped().getAsBoolean()) {
                throw new Undone(new PasteOutcome.Cancelled());
            }
            results += written(sheets.write(change, draft, context, now), preview);
            progress.written().accept(results);
        }
        var people = preview.rows().stream()
                .filter(row -> row.state().isSaved())
                .map(PastedRow::participant)
                .distinct()
                .count();
        return new PasteOutcome.Saved(results, Math.toIntExact(people));
    }

    /** How many results a sheet took; what it refuses undoes all sheets before it. */
    private static int written(SheetOutcome outcome, PastePreview preview) {
        return switch (outcome) {
            case SheetOutcome.Saved saved -> saved.entered();
            case SheetOutcome.Refused(var problems, var lines) -> {
                var why = Stream.concat(problems.stream().map(SheetOutcome.Problem::message), lines.values().stream());
                throw new Undone(new PasteOutcome.Refused(preview, why.toList()));
            }
            case SheetOutcome.Conflict conflict -> throw new Undone(new PasteOutcome.Conflict(conflict.lost()));
        };
    }
}

package visitwise.feature.results.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.results.PasteOutcome;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PasteWanted;
import visitwise.platform.background.Background;
import visitwise.storage.database.ChangeContext;

/** Writes a pasted table, and stops that where somebody wants it. */
final class PasteSaving {

    /** Takes what was saved. */
    @FunctionalInterface
    interface Saved {
        void take(PasteOutcome.Saved counts, PastePreview seen);
    }

    private final PasteViewModel.UseCases useCases;
    private final Background background;
    private final PasteTable table;
    private final PasteReading reading;
    private final Saved saved;
    private final AtomicBoolean stopped = new AtomicBoolean();

    PasteSaving(
            PasteViewModel.UseCases useCases,
            Background background,
            PasteTable table,
            PasteReading reading,
            Saved saved) {
        this.useCases = useCases;
        this.background = background;
        this.table = table;
        this.reading = reading;
        this.saved = saved;
    }

    /** Saves what was read, unless something still has to be answered. */
    void save() {
        var shown = reading.preview();
        var wanted = reading.previewed();
        if (shown == null || wanted == null || !reading.phase().isOpen()) {
            return;
        }
        var obstacle = obstacle(shown);
        if (obstacle == null) {
            write(wanted, shown);
        } else {
            reading.enter(new PastePhase.Refused(List.of(obstacle)));
        }
    }

    private void write(PasteWanted wanted, PastePreview seen) {
        stopped.set(false);
        var context = ChangeContext.firstEntry(useCases.who().get());
        var at = useCases.now().get();
        var progress =
                new PasteResults.Progress(results -> background.toScreen(() -> written(results, seen)), stopped::get);
        written(0, seen);
        background.run(
                () -> useCases.paste().save(wanted, seen, context, at, progress),
                outcome -> after(outcome, seen),
                failure -> {
                    reading.enter(new PastePhase.Showing());
                    throw failure;
                });
    }

    private void written(int results, PastePreview seen) {
        reading.enter(new PastePhase.Saving(results, seen.saved()));
    }

    /** Stops the saving; what is written by then is undone. */
    void stop() {
        stopped.set(true);
    }

    /** Why nothing can be saved as it stands; null if it can. A column that may be two things is never passed over. */
    @Nullable
    Message obstacle(PastePreview shown) {
        if (table.openColumns() > 0) {
            return Message.of("paste.openColumns", table.openColumns());
        }
        if (shown.stops()) {
            return Message.of("paste.stops", shown.bad().size());
        }
        return shown.saved() == 0 ? Message.of("paste.nothing") : null;
    }

    private void after(PasteOutcome outcome, PastePreview seen) {
        switch (outcome) {
            case PasteOutcome.Saved counts -> saved.take(counts, seen);
            case PasteOutcome.Refused(var now, var sheets) -> {
                reading.show(now);
                refuse(sheets.isEmpty() ? List.of(Message.of("paste.nothing")) : sheets);
            }
            case PasteOutcome.Changed(var now) -> {
                reading.show(now);
                refuse(List.of(Message.of("paste.changed")));
            }
            case PasteOutcome.Conflict _ -> {
                refuse(List.of(Message.of("paste.changed")));
                reading.read(reading.phase());
            }
            case PasteOutcome.Cancelled _ -> refuse(List.of(Message.of("paste.stopped")));
        }
    }

    private void refuse(List<Message> why) {
        reading.enter(new PastePhase.Refused(why));
    }
}

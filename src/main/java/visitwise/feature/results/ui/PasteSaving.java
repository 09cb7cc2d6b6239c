package visitwise.feature.results.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
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

    private final PasteResults paste;
    private final Supplier<String> who;
    private final Background background;
    private final AtomicBoolean stopped = new AtomicBoolean();

    PasteSaving(PasteResults paste, Supplier<String> who, Background background) {
        this.paste = paste;
        this.who = who;
        this.background = background;
    }

    void save(
            PasteWanted wanted,
            PastePreview seen,
            LocalDateTime at,
            IntConsumer written,
            Consumer<PasteOutcome> after,
            Consumer<RuntimeException> failed) {
        stopped.set(false);
        var context = ChangeContext.firstEntry(who.get());
        var progress =
                new PasteResults.Progress(results -> background.toScreen(() -> written.accept(results)), stopped::get);
        background.run(() -> paste.save(wanted, seen, context, at, progress), after, failed);
    }

    /** Stops the saving; what is written by then is undone. */
    void stop() {
        stopped.set(true);
    }

    /** Why nothing can be saved as it stands; null if it can. A column that may be two things is never passed over. */
    static @Nullable Message obstacle(int openColumns, PastePreview shown) {
        if (openColumns > 0) {
            return Message.of("paste.openColumns", openColumns);
        }
        if (shown.stops()) {
            return Message.of("paste.stops", shown.bad().size());
        }
        return shown.saved() == 0 ? Message.of("paste.nothing") : null;
    }

    /** What is said where nothing was saved. */
    static PastePhase refused(PasteOutcome outcome) {
        return new PastePhase.Refused(
                switch (outcome) {
                    case PasteOutcome.Refused(var _, var sheets) when !sheets.isEmpty() -> sheets;
                    case PasteOutcome.Refused _ -> List.of(Message.of("paste.nothing"));
                    case PasteOutcome.Changed _, PasteOutcome.Conflict _ -> List.of(Message.of("paste.changed"));
                    case PasteOutcome.Cancelled _ -> List.of(Message.of("paste.stopped"));
                    case PasteOutcome.Saved _ -> List.of();
                });
    }
}

package visitwise.feature.results.ui;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteAnswer;
import visitwise.feature.results.PasteOutcome;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PasteWanted;
import visitwise.feature.results.PastedRow;
import visitwise.platform.background.Background;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** A table of results from another program: what its columns are, what is wrong with its rows, and saving it. */
public final class PasteViewModel {

    /** What the table is read and saved by, who saves it, and what was decided before. */
    public record UseCases(PasteResults paste, PasteMemory memory, Supplier<String> who, Supplier<LocalDateTime> now) {}

    private final @Nullable ParticipantId participant;
    private final UseCases useCases;
    private final Background background;
    private final Consumer<Message> saved;
    private final AnalyteNames names = new AnalyteNames(ShippedCatalogue.catalogue());
    private final ReadOnlyObjectWrapper<PastePhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new PastePhase.Empty());
    private final ReadOnlyObjectWrapper<PasteResults.@Nullable Place> place =
            new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<@Nullable Layout> layout = new ReadOnlyObjectWrapper<>(this, "layout");
    private final ReadOnlyObjectWrapper<@Nullable PastePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final Map<Integer, PasteAnswer> answers = new HashMap<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable LaboratoryId laboratory;
    private @Nullable PasteWanted previewed;
    private @Nullable String early;
    private int reads;

    /** Takes what happens once it is saved. */
    public PasteViewModel(
            @Nullable ParticipantId participant, UseCases useCases, Background background, Consumer<Message> saved) {
        this.participant = participant;
        this.useCases = useCases;
        this.background = background;
        this.saved = saved;
        background.run(() -> useCases.paste.place(participant), found -> {
            place.set(found);
            if (early != null) {
                paste(early);
            }
        });
    }

    ReadOnlyObjectProperty<PastePhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Null as long as it is not read. */
    ReadOnlyObjectProperty<PasteResults.@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What the columns are taken for; null as long as nothing is pasted. */
    ReadOnlyObjectProperty<@Nullable Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** What saving would do; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable PastePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    AnalyteNames names() {
        return names;
    }

    /** True if something was answered: the table itself is still where it was copied from. */
    boolean hasUnsaved() {
        return preview.get() != null && !answers.isEmpty();
    }

    /** Takes the text of the clipboard; a text with less than two rows is no table. */
    void paste(String copied) {
        if (place.get() == null) {
            // What was decided before is known once the site is.
            early = copied;
            return;
        }
        var table = ClipboardText.read(copied);
        if (phase.get() instanceof PastePhase.Saving) {
            return;
        }
        if (table.rows().size() < 2) {
            phase.set(
                    layout.get() == null
                            ? new PastePhase.Empty()
                            : new PastePhase.Refused(List.of(Message.of("paste.noTable"))));
            return;
        }
        answers.clear();
        layout.set(Layout.guessed(table, names, useCases.memory.known(site())));
        read();
    }

    private String site() {
        var read = place.get();
        var row = read == null ? null : read.participant();
        return row == null ? "" : row.site().value().toString();
    }

    /** Takes a column for something else, now and the next time. */
    void use(int column, ColumnUse use) {
        var now = layout.get();
        if (now != null && !now.uses().get(column).equals(use)) {
            useCases.memory.remember(site(), now.headings().get(column).text(), use);
            answers.clear();
            layout.set(now.using(column, use));
            read();
        }
    }

    /** Says which analyte a name in the rows means, now and the next time. */
    void settle(String name, String analyte) {
        var now = layout.get();
        if (now != null) {
            useCases.memory.remember(site(), name, new ColumnUse.Results(analyte, null));
            layout.set(now.settling(name, analyte));
            read();
        }
    }

    /** Whose report it is where the table does not say; null if that is not known. */
    void reportedBy(@Nullable LaboratoryId chosen) {
        laboratory = chosen;
        read();
    }

    PasteAnswer answer(PastedRow row) {
        return answers.getOrDefault(row.place(), PasteAnswer.NONE);
    }

    void answer(PastedRow row, UnaryOperator<PasteAnswer> change) {
        var before = answer(row);
        var now = change.apply(before);
        if (!now.equals(before)) {
            answers.put(row.place(), now);
            read();
        }
    }

    /** Leaves out every row that cannot be saved. */
    void leaveOutBad() {
        var shown = preview.get();
        if (shown != null && shown.stops()) {
            shown.bad().forEach(row -> answers.put(row.place(), answer(row).leavingOut(true)));
            read();
        }
    }

    /** Only the answer to the last question counts. */
    private void read() {
        var now = layout.get();
        if (now == null || phase.get() instanceof PastePhase.Saving) {
            return;
        }
        reads++;
        int question = reads;
        var wanted = new PasteWanted(now.cells(), participant, laboratory, answers);
        var at = useCases.now.get();
        if (preview.get() == null) {
            phase.set(new PastePhase.Reading());
        }
        background.run(() -> useCases.paste.preview(wanted, at), read -> {
            if (question == reads) {
                previewed = wanted;
                preview.set(read);
                phase.set(new PastePhase.Showing());
            }
        });
    }

    /** Saves all that can be saved, unless something still has to be answered. */
    void save() {
        var shown = preview.get();
        var wanted = previewed;
        if (shown == null || wanted == null || !phase.get().isOpen()) {
            return;
        }
        var obstacle = obstacle(shown);
        if (obstacle != null) {
            phase.set(new PastePhase.Refused(List.of(obstacle)));
            return;
        }
        stopped.set(false);
        phase.set(new PastePhase.Saving());
        var context = ChangeContext.firstEntry(useCases.who.get());
        var at = useCases.now.get();
        var progress = new PasteResults.Progress(_ -> {}, stopped::get);
        background.run(() -> useCases.paste.save(wanted, shown, context, at, progress), this::after, failure -> {
            phase.set(new PastePhase.Showing());
            throw failure;
        });
    }

    /** Why nothing can be saved as it stands; null if it can. A column that may be two things is never passed over. */
    @Nullable
    Message obstacle(PastePreview shown) {
        var now = layout.get();
        int open = now == null ? 0 : now.openColumns().size();
        if (open > 0) {
            return Message.of("paste.openColumns", open);
        }
        if (shown.stops()) {
            return Message.of("paste.stops", shown.bad().size());
        }
        return shown.saved() == 0 ? Message.of("paste.nothing") : null;
    }

    /** Stops the saving; what is written by then is undone. */
    void stop() {
        stopped.set(true);
    }

    private void after(PasteOutcome outcome) {
        switch (outcome) {
            case PasteOutcome.Saved(int results, int participants) -> {
                preview.set(null);
                layout.set(null);
                phase.set(new PastePhase.Empty());
                saved.accept(Message.of("paste.saved", results, participants));
            }
            case PasteOutcome.Refused(var now, var sheets) -> {
                preview.set(now);
                phase.set(new PastePhase.Refused(sheets.isEmpty() ? List.of(Message.of("paste.nothing")) : sheets));
            }
            case PasteOutcome.Changed(var now) -> {
                preview.set(now);
                phase.set(new PastePhase.Refused(List.of(Message.of("paste.changed"))));
            }
            case PasteOutcome.Conflict _ -> {
                phase.set(new PastePhase.Refused(List.of(Message.of("paste.changed"))));
                read();
            }
            case PasteOutcome.Cancelled _ -> phase.set(new PastePhase.Refused(List.of(Message.of("paste.stopped"))));
        }
    }
}

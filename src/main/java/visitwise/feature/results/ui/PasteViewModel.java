package visitwise.feature.results.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteAnswer;
import visitwise.feature.results.PasteOutcome;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PasteWanted;
import visitwise.feature.results.PastedRow;
import visitwise.platform.background.Background;

/** A table of results from another program: what its columns are, what is wrong with its rows, and saving it. */
public final class PasteViewModel {

    /** What the table is read and saved by, who saves it, and what was decided before. */
    public record UseCases(PasteResults paste, Memory memory, Supplier<String> who, Supplier<LocalDateTime> now) {}

    /** What was decided before of columns, and which laboratory was chosen last. */
    public record Memory(PasteMemory columns, SheetMemory laboratories) {}

    private final @Nullable ParticipantId participant;
    private final UseCases useCases;
    private final Background background;
    private final Consumer<Message> saved;
    private final PasteTable table;
    private final PasteLaboratory laboratory;
    private final PasteAnswering answering = new PasteAnswering(this);
    private final ReadOnlyObjectWrapper<PastePhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new PastePhase.Empty());
    private final ReadOnlyObjectWrapper<PasteResults.@Nullable Place> place =
            new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<@Nullable PastePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final PasteSaving saving;
    private @Nullable PasteWanted previewed;
    private @Nullable String early;
    private int reads;
    private boolean isReading;
    private boolean savesNext;

    /** Takes what happens once it is saved. */
    public PasteViewModel(
            @Nullable ParticipantId participant, UseCases useCases, Background background, Consumer<Message> saved) {
        this.participant = participant;
        this.useCases = useCases;
        this.background = background;
        this.saved = saved;
        this.table = new PasteTable(useCases.memory.columns());
        this.laboratory = new PasteLaboratory(useCases.memory.laboratories());
        this.saving = new PasteSaving(useCases.paste, useCases.who, background);
        laboratory.chosenProperty().subscribe((_, _) -> read());
        readPlace();
    }

    private void readPlace() {
        background.run(
                () -> useCases.paste.place(participant),
                found -> {
                    place.set(found);
                    phase.set(new PastePhase.Empty());
                    table.pastedAt(found.participant());
                    laboratory.offer(found);
                    if (early != null) {
                        paste(early);
                    }
                },
                this::failed);
    }

    private void failed(RuntimeException failure) {
        isReading = false;
        phase.set(new PastePhase.Failed());
        throw failure;
    }

    /** Reads again what could not be read. */
    void readAgain() {
        if (place.get() == null) {
            readPlace();
        } else {
            read();
        }
    }

    ReadOnlyObjectProperty<PastePhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Null as long as it is not read. */
    ReadOnlyObjectProperty<PasteResults.@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    PasteTable table() {
        return table;
    }

    /** What saving would do; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable PastePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    PasteLaboratory laboratory() {
        return laboratory;
    }

    /** What is typed about the chosen row. */
    PasteAnswering answering() {
        return answering;
    }

    /** True if something was answered or typed: the table itself is still where it was copied from. */
    boolean hasUnsaved() {
        return preview.get() != null && (!table.answers().isEmpty() || answering.isTyped());
    }

    /** Takes the text of the clipboard; a text with less than two rows is no table. */
    void paste(String copied) {
        if (place.get() == null) {
            // What was decided before is known once the site is.
            early = copied;
            return;
        }
        var read = ClipboardText.read(copied);
        if (phase.get() instanceof PastePhase.Saving) {
            return;
        }
        if (read.rows().size() < 2) {
            phase.set(
                    !table.isThere()
                            ? new PastePhase.Empty()
                            : new PastePhase.Refused(List.of(Message.of("paste.noTable"))));
            return;
        }
        changeRows(() -> table.paste(read));
    }

    /** What is typed about a row is taken over before the rows become others. */
    private void changeRows(Runnable how) {
        answering.apply();
        answering.forget();
        how.run();
        read();
    }

    /** Takes a column for something else, now and the next time. */
    void use(int column, ColumnUse use) {
        if (table.isOther(column, use)) {
            changeRows(() -> table.use(column, use));
        }
    }

    /** Says which analyte a name in the rows means, now and the next time. */
    void settle(String name, String analyte) {
        changeRows(() -> table.settle(name, analyte));
    }

    PasteAnswer answer(PastedRow row) {
        return table.answers().of(row.place());
    }

    void answer(PastedRow row, UnaryOperator<PasteAnswer> change) {
        if (phase.get() instanceof PastePhase.Saving) {
            return;
        }
        var before = answer(row);
        var now = change.apply(before);
        if (!now.equals(before)) {
            table.answers().put(row.place(), now);
            read();
        }
    }

    /** Leaves out every row that cannot be saved, or not without an answer. */
    void leaveOutBad() {
        var shown = preview.get();
        if (shown != null && shown.stops()) {
            table.answers().leaveOut(shown.bad());
            read();
        }
    }

    private void read() {
        read(new PastePhase.Showing());
    }

    /** Only the answer to the last question counts. */
    private void read(PastePhase then) {
        if (!table.isThere() || phase.get() instanceof PastePhase.Saving) {
            return;
        }
        reads++;
        isReading = true;
        savesNext = false;
        int question = reads;
        var reporter = laboratory.chosenProperty().get();
        var wanted = new PasteWanted(
                table.cells(), participant, reporter, table.answers().all());
        var at = useCases.now.get();
        if (preview.get() == null || phase.get() instanceof PastePhase.Failed) {
            phase.set(new PastePhase.Reading());
        }
        background.run(
                () -> useCases.paste.preview(wanted, at),
                read -> {
                    if (question == reads) {
                        show(wanted, read, then);
                    }
                },
                failure -> {
                    if (question == reads) {
                        failed(failure);
                    }
                });
    }

    private void show(PasteWanted wanted, PastePreview read, PastePhase then) {
        isReading = false;
        previewed = wanted;
        preview.set(read);
        phase.set(then);
        if (savesNext) {
            save();
        }
    }

    /**
     * Saves all that can be saved, unless something still has to be answered. What is typed counts, and what that means is
     * read first.
     */
    void save() {
        answering.apply();
        savesNext = isReading;
        var shown = preview.get();
        var wanted = previewed;
        if (isReading || shown == null || wanted == null || !phase.get().isOpen()) {
            return;
        }
        var obstacle = obstacle(shown);
        if (obstacle != null) {
            phase.set(new PastePhase.Refused(List.of(obstacle)));
            return;
        }
        written(0, shown);
        saving.save(
                wanted,
                shown,
                useCases.now.get(),
                results -> written(results, shown),
                outcome -> after(outcome, shown),
                failure -> {
                    phase.set(new PastePhase.Showing());
                    throw failure;
                });
    }

    private void written(int results, PastePreview seen) {
        phase.set(new PastePhase.Saving(results, seen.saved()));
    }

    /** True if it is saved as soon as it is read what is typed. */
    boolean waitsToSave() {
        return savesNext;
    }

    /** Why nothing can be saved as it stands; null if it can. A column that may be two things is never passed over. */
    @Nullable
    Message obstacle(PastePreview shown) {
        return PasteSaving.obstacle(table.openColumns(), shown);
    }

    /** Stops the saving; what is written by then is undone. */
    void stop() {
        saving.stop();
    }

    private void after(PasteOutcome outcome, PastePreview seen) {
        switch (outcome) {
            case PasteOutcome.Saved(int results, int participants) -> {
                laboratory.remember();
                table.remember(seen);
                answering.forget();
                table.clear();
                preview.set(null);
                phase.set(new PastePhase.Empty());
                saved.accept(Message.of("paste.saved", results, participants));
            }
            case PasteOutcome.Refused(var now, var _) -> preview.set(now);
            case PasteOutcome.Changed(var now) -> preview.set(now);
            case PasteOutcome.Conflict _, PasteOutcome.Cancelled _ -> {}
        }
        if (!(outcome instanceof PasteOutcome.Saved)) {
            phase.set(PasteSaving.refused(outcome));
        }
        if (outcome instanceof PasteOutcome.Conflict) {
            read(phase.get());
        }
    }
}

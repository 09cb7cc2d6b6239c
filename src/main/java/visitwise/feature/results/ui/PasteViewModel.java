package visitwise.feature.results.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteAnswer;
import visitwise.feature.results.PasteOutcome;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PastedRow;
import visitwise.platform.background.Background;

/** A table of results from another program: what its columns are, what is wrong with its rows, and saving it. */
public final class PasteViewModel {

    /** What the table is read and saved by, who saves it, and what was decided before. */
    public record UseCases(PasteResults paste, Memory memory, Supplier<String> who, Supplier<LocalDateTime> now) {}

    /** What was decided before of columns, and which laboratory was chosen last. */
    public record Memory(PasteMemory columns, SheetMemory laboratories) {}

    private final Consumer<Message> saved;
    private final PasteTable table;
    private final PasteLaboratory laboratory;
    private final PasteAnswering answering = new PasteAnswering(this);
    private final PasteReading reading;
    private final PasteSaving saving;
    private @Nullable String early;

    /** Takes what happens once it is saved. */
    public PasteViewModel(
            @Nullable ParticipantId participant, UseCases useCases, Background background, Consumer<Message> saved) {
        this.saved = saved;
        this.table = new PasteTable(useCases.memory.columns());
        this.laboratory = new PasteLaboratory(useCases.memory.laboratories());
        this.reading = new PasteReading(participant, useCases, background, table, laboratory);
        this.saving = new PasteSaving(useCases, background, table, reading, this::after);
        laboratory.chosenProperty().subscribe((_, _) -> read());
        reading.readPlace(this::pasteEarly);
    }

    /** Reads again what could not be read. */
    void readAgain() {
        if (placeProperty().get() == null) {
            reading.readPlace(this::pasteEarly);
        } else {
            read();
        }
    }

    ReadOnlyObjectProperty<PastePhase> phaseProperty() {
        return reading.phaseProperty();
    }

    /** Null as long as it is not read. */
    ReadOnlyObjectProperty<PasteResults.@Nullable Place> placeProperty() {
        return reading.placeProperty();
    }

    PasteTable table() {
        return table;
    }

    /** What saving would do; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable PastePreview> previewProperty() {
        return reading.previewProperty();
    }

    PasteLaboratory laboratory() {
        return laboratory;
    }

    /** What is typed about the chosen row. */
    PasteAnswering answering() {
        return answering;
    }

    /**
     * True if something was answered or typed: the table itself is still where it was copied from. What is being saved may
     * be refused, which somebody who left would never hear.
     */
    boolean hasUnsaved() {
        return isSaving()
                || waitsToSave()
                || (reading.preview() != null && (!table.answers().isEmpty() || answering.isTyped()));
    }

    /** Takes the text of the clipboard; a text with less than two rows is no table. */
    void paste(String copied) {
        if (placeProperty().get() == null) {
            // What was decided before is known once the site is.
            early = copied;
            return;
        }
        if (isSaving()) {
            return;
        }
        var read = ClipboardText.read(copied);
        if (read.rows().size() > 1) {
            changeRows(() -> table.paste(read));
        } else if (table.isThere()) {
            reading.enter(new PastePhase.Refused(List.of(Message.of("paste.noTable"))));
        } else {
            reading.enter(new PastePhase.Empty());
        }
    }

    private void pasteEarly() {
        if (early != null) {
            paste(early);
        }
    }

    private boolean isSaving() {
        return reading.phase() instanceof PastePhase.Saving;
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

    /** Answers of a row that no longer stands there, as the columns are read anew, are nobody's. */
    void answer(PastedRow row, UnaryOperator<PasteAnswer> change) {
        if (isSaving() || !table.holds(List.of(row))) {
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
        var shown = reading.preview();
        if (shown != null && shown.stops() && table.holds(shown.rows())) {
            table.answers().leaveOut(shown.bad());
            read();
        }
    }

    private void read() {
        reading.read(new PastePhase.Showing());
    }

    /**
     * Saves all that can be saved, unless something still has to be answered. What is typed counts, and what that means is
     * read first.
     */
    void save() {
        answering.apply();
        if (reading.isReading()) {
            reading.whenRead(this::save);
        } else {
            saving.save();
        }
    }

    /** True if it is saved as soon as it is read what is typed. */
    boolean waitsToSave() {
        return reading.isAwaited();
    }

    /** Why nothing can be saved as it stands; null if it can. */
    @Nullable
    Message obstacle(PastePreview shown) {
        return saving.obstacle(shown);
    }

    /** Stops the saving; what is written by then is undone. */
    void stop() {
        saving.stop();
    }

    private void after(PasteOutcome.Saved counts, PastePreview seen) {
        laboratory.remember();
        table.remember(seen);
        answering.forget();
        table.clear();
        reading.clear();
        saved.accept(Message.of("paste.saved", counts.results(), counts.participants()));
    }
}

package visitwise.feature.results.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PasteWanted;
import visitwise.platform.background.Background;

/** A pasted table as it reads against what is recorded. Only the answer to the last question counts. */
final class PasteReading {

    private final @Nullable ParticipantId participant;
    private final PasteViewModel.UseCases useCases;
    private final Background background;
    private final PasteTable table;
    private final PasteLaboratory laboratory;
    private final ReadOnlyObjectWrapper<PastePhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new PastePhase.Empty());
    private final ReadOnlyObjectWrapper<PasteResults.@Nullable Place> place =
            new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<@Nullable PastePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private @Nullable PasteWanted previewed;
    private @Nullable Runnable next;
    private int questions;
    private boolean isReading;

    PasteReading(
            @Nullable ParticipantId participant,
            PasteViewModel.UseCases useCases,
            Background background,
            PasteTable table,
            PasteLaboratory laboratory) {
        this.participant = participant;
        this.useCases = useCases;
        this.background = background;
        this.table = table;
        this.laboratory = laboratory;
    }

    ReadOnlyObjectProperty<PastePhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    PastePhase phase() {
        return phase.get();
    }

    void enter(PastePhase now) {
        phase.set(now);
    }

    /** Null as long as it is not read. */
    ReadOnlyObjectProperty<PasteResults.@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What saving would do; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable PastePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    @Nullable
    PastePreview preview() {
        return preview.get();
    }

    /** What the preview is of; null as long as there is none. */
    @Nullable
    PasteWanted previewed() {
        return previewed;
    }

    /** True as long as an answer is awaited. */
    boolean isReading() {
        return isReading;
    }

    /** Takes what happens once it is read; another question forgets that. */
    void whenRead(Runnable action) {
        next = action;
    }

    /** True if something happens once it is read. */
    boolean isAwaited() {
        return next != null;
    }

    /** Reads what is there to paste into. */
    void readPlace(Runnable found) {
        background.run(
                () -> useCases.paste().place(participant),
                read -> {
                    place.set(read);
                    phase.set(new PastePhase.Empty());
                    table.pastedAt(read.participant());
                    laboratory.offer(read);
                    found.run();
                },
                this::failed);
    }

    private void failed(RuntimeException failure) {
        isReading = false;
        next = null;
        phase.set(new PastePhase.Failed());
        throw failure;
    }

    /** Reads the table as it stands, unless it is being saved; then that phase holds. */
    void read(PastePhase then) {
        if (!table.isThere() || phase.get() instanceof PastePhase.Saving) {
            return;
        }
        questions++;
        isReading = true;
        next = null;
        int question = questions;
        var reporter = laboratory.chosenProperty().get();
        var wanted = new PasteWanted(
                table.cells(), participant, reporter, table.answers().all());
        var at = useCases.now().get();
        if (preview.get() == null || phase.get() instanceof PastePhase.Failed) {
            phase.set(new PastePhase.Reading());
        }
        background.run(
                () -> useCases.paste().preview(wanted, at),
                read -> {
                    if (question == questions) {
                        take(wanted, read, then);
                    }
                },
                failure -> {
                    if (question == questions) {
                        failed(failure);
                    }
                });
    }

    private void take(PasteWanted wanted, PastePreview read, PastePhase then) {
        isReading = false;
        previewed = wanted;
        preview.set(read);
        phase.set(then);
        var action = next;
        if (action != null) {
            next = null;
            action.run();
        }
    }

    /** What saving found instead. */
    void show(PastePreview found) {
        preview.set(found);
    }

    /** Nothing is pasted any more. */
    void clear() {
        preview.set(null);
        phase.set(new PastePhase.Empty());
    }
}

package visitwise.feature.results.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.panel.Panels;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.background.Background;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Found;
import visitwise.platform.navigation.Route;

/** Entering a sheet of results, or correcting one that was entered. */
public final class SheetViewModel {

    /** What the sheet is read and saved by, and what was chosen last. */
    public record UseCases(OpenSheet open, SaveSheet save, SheetMemory memory) {}

    /**
     * What was saved.
     *
     * @param next code of the visit whose results come next; null if none is asked for
     */
    public record Saved(Message done, @Nullable String next) {}

    /** What is recorded, and what was typed before the program ended. */
    private record Both(Sheet sheet, Found typed) {}

    private final UseCases useCases;
    private final SheetSigning signing;
    private final Background background;
    private final Consumer<Saved> saved;
    private final TypedSheet typed;
    private final SheetTyping typing;
    private final ReadOnlyObjectWrapper<SheetPhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new SheetPhase.Reading());
    private int reads;
    private boolean takesOver;

    /** Takes what happens once it is saved. */
    public SheetViewModel(
            Route.Results route,
            UseCases useCases,
            SheetSigning signing,
            Background background,
            Consumer<Saved> saved) {
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        var of = new SheetOf(route.participant(), route.visit(), route.specimen());
        this.typed = new TypedSheet(of, signing::today, useCases.memory);
        this.typing = new SheetTyping(typed, signing);
        refresh();
    }

    /** What stands in it, and what that means. */
    TypedSheet typed() {
        return typed;
    }

    ReadOnlyObjectProperty<SheetPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What was typed and not saved. */
    Drafted drafted() {
        return typing.drafted();
    }

    boolean hasUnsaved() {
        return typed.isChanged();
    }

    /** The person does not want what was typed. */
    void discard() {
        drafted().forget();
        typed.goBack();
        drafted().forget();
    }

    /** Reads again what may have changed; what was typed stays with the version it was typed for. */
    public void refresh() {
        read(false);
    }

    private void read(boolean takeOver) {
        takesOver |= takeOver;
        reads++;
        int question = reads;
        var today = signing.today();
        boolean asks = isFirst();
        background.run(
                () -> {
                    var sheet = useCases.open.open(typed.of(), today);
                    return new Both(sheet, asks ? typing.find(sheet) : new Found.Nothing());
                },
                found -> {
                    if (question == reads
                            && (takesOver || isFirst() || (phase.get().isOpen() && !hasUnsaved()))) {
                        takesOver = false;
                        take(found);
                    }
                });
    }

    private boolean isFirst() {
        return phase.get() instanceof SheetPhase.Reading;
    }

    private void take(Both found) {
        typed.take(found.sheet);
        if (isFirst()) {
            phase.set(new SheetPhase.Editing());
            typing.open(found.typed);
        } else {
            // What is still typed is typed against this version now.
            drafted().typed();
        }
    }

    /** Looks through everything, after a field was left. */
    void check() {
        typed.check();
    }

    /** Another unit for a line, which is remembered. */
    void choose(EnteredLine line, String unit) {
        if (!unit.equals(line.unitProperty().get())) {
            line.unitProperty().set(unit);
            useCases.memory.remember(typed.stored().dossier().site(), line.analyte(), unit);
            check();
        }
    }

    /** Takes the unit that was proposed; true if one was. */
    boolean takeProposal(EnteredLine line) {
        boolean isTaken = line.takeProposal();
        check();
        return isTaken;
    }

    /** Analytes that are not on the sheet and fit what is typed: their name in either language, or their code. */
    List<Analyte> search(String wanted) {
        var open = typed.storedProperty().get();
        return open == null
                ? List.of()
                : typed.lines().search(open.file().catalogue(), wanted).stream()
                        .filter(Panels::mayBeAdded)
                        .toList();
    }

    /** The line of an analyte, which is put on the sheet if it is not there. */
    EnteredLine add(Analyte analyte) {
        var line = typed.lines().add(typed.stored(), analyte);
        check();
        drafted().typed();
        return line;
    }

    /** Saves the whole sheet, unless something is wrong with it. */
    void save(boolean next) {
        if (!phase.get().isOpen() || typed.storedProperty().get() == null) {
            return;
        }
        check();
        phase.set(new SheetPhase.Editing());
        if (typed.isRight()) {
            write(next);
        } else {
            phase.set(new SheetPhase.Refused(List.of()));
        }
    }

    private void write(boolean next) {
        var draft = typed.draft();
        var context = signing.context(
                typed.correctsProperty().get() ? typed.head().reason().typed() : null);
        var now = signing.now().get();
        phase.set(new SheetPhase.Saving());
        background.run(() -> useCases.save.save(draft, context, now), outcome -> after(outcome, next), failure -> {
            phase.set(new SheetPhase.Editing());
            throw failure;
        });
    }

    private void after(SheetOutcome outcome, boolean next) {
        switch (outcome) {
            case SheetOutcome.Saved written -> {
                var open = typed.stored();
                Optional.ofNullable(typed.head().chosenLaboratory())
                        .ifPresent(chosen ->
                                useCases.memory.remember(open.dossier().site(), chosen));
                typed.keep();
                drafted().saved();
                phase.set(new SheetPhase.Editing());
                saved.accept(new Saved(
                        Message.of("results.saved", written.entered(), written.corrected()),
                        next ? NextVisit.after(open, signing.today()).orElse(null) : null));
            }
            case SheetOutcome.Refused refused -> phase.set(new SheetPhase.Refused(typed.refused(refused)));
            case SheetOutcome.Conflict conflict -> {
                phase.set(new SheetPhase.Conflict(SheetSaving.conflict(conflict, signing.place())));
                read(true);
            }
        }
    }
}

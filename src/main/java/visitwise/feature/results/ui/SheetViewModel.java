package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.StudyDays;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.feature.results.SheetReader;
import visitwise.platform.background.Background;
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

    private final SheetOf of;
    private final UseCases useCases;
    private final SheetSigning signing;
    private final Background background;
    private final Consumer<Saved> saved;
    private final SheetHead head;
    private final SheetLines lines;
    private final ReadOnlyObjectWrapper<SheetPhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new SheetPhase.Reading());
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable SheetReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", Standing.NOTHING);
    private final ReadOnlyBooleanWrapper corrects = new ReadOnlyBooleanWrapper(this, "corrects");
    private final ReadOnlyObjectWrapper<SheetJudgements> judgements =
            new ReadOnlyObjectWrapper<>(this, "judgements", SheetJudgements.NONE);
    private int reads;
    private boolean takesOver;
    private boolean isTaking;

    /** Takes what happens once it is saved. */
    public SheetViewModel(
            Route.Results route,
            UseCases useCases,
            SheetSigning signing,
            Background background,
            Consumer<Saved> saved) {
        this.of = new SheetOf(route.participant(), route.visit(), route.specimen());
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.head = new SheetHead(signing::today, useCases.memory);
        this.lines = new SheetLines(useCases.memory);
        head.group().fields().forEach(field -> field.valueProperty().addListener(_ -> check()));
        refresh();
    }

    SheetHead head() {
        return head;
    }

    SheetLines lines() {
        return lines;
    }

    ReadOnlyObjectProperty<SheetPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is stored; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What all that is typed means; null as long as nothing is read. */
    ReadOnlyObjectProperty<@Nullable SheetReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** True if something stored is changed, which needs a reason. */
    ReadOnlyBooleanProperty correctsProperty() {
        return corrects.getReadOnlyProperty();
    }

    /** Response and grades of what is typed. */
    ReadOnlyObjectProperty<SheetJudgements> judgementsProperty() {
        return judgements.getReadOnlyProperty();
    }

    /** The day of the specimen, or today as long as none is typed. */
    LocalDate day() {
        return head.exactDay().filter(day -> !isBeforeBirth(day)).orElseGet(signing::today);
    }

    private boolean isBeforeBirth(LocalDate day) {
        var open = sheet.get();
        return open != null && day.isBefore(open.dossier().birthDate());
    }

    boolean hasUnsaved() {
        return head.group().changedProperty().get() || lines.isChanged();
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
        background.run(() -> useCases.open.open(of, today), found -> {
            boolean isFirst = phase.get() instanceof SheetPhase.Reading;
            if (question == reads && (takesOver || isFirst || (phase.get().isOpen() && !hasUnsaved()))) {
                takesOver = false;
                take(found);
                if (isFirst) {
                    phase.set(new SheetPhase.Editing());
                }
            }
        });
    }

    private void take(Sheet found) {
        isTaking = true;
        head.take(found, signing.today());
        lines.take(found);
        var dayZero = found.dossier().history().doseGiven(1).orElse(null);
        head.day()
                .studyDaysProperty()
                .set(dayZero == null ? null : new StudyDays(dayZero, StudyDays.Numbering.FROM_DAY_ZERO));
        isTaking = false;
        sheet.set(found);
        check();
    }

    /** Looks through everything, after a field was left. */
    void check() {
        var open = sheet.get();
        if (open == null || isTaking) {
            return;
        }
        var draft = draft();
        var read = SheetReader.read(open, draft);
        lines.show(
                open,
                read,
                SheetReader.problems(open, draft, read),
                new Earlier(open, draft.collected(), draft.laboratory()),
                draft.day());
        reading.set(read);
        judgements.set(SheetJudgements.of(open, draft, read));
        standing.set(Standing.of(lines.entered()));
        corrects.set(open.specimen() != null && (head.group().changedProperty().get() || lines.correct()));
    }

    private SheetDraft draft() {
        var open = Objects.requireNonNull(sheet.get());
        return new SheetDraft(
                of,
                head.chosenLaboratory(),
                day(),
                head.time().value().orElse(null),
                head.urine().collection().orElse(null),
                lines.cells(),
                SheetDraft.Seen.of(open));
    }

    /** Another unit for a line, which is remembered. */
    void choose(EnteredLine line, String unit) {
        if (!unit.equals(line.unitProperty().get())) {
            line.unitProperty().set(unit);
            useCases.memory.remember(line.analyte(), unit);
            check();
        }
    }

    /** Takes the unit that was proposed; true if one was. */
    boolean takeProposal(EnteredLine line) {
        var proposal = line.check().proposal().orElse(null);
        if (proposal == null) {
            return false;
        }
        line.value().typedProperty().set(TypedNumberPart.of(line.value().typed()) + " " + proposal.code());
        check();
        return true;
    }

    /** Analytes that are not on the sheet and fit what is typed: their name in either language, or their code. */
    List<Analyte> search(String typed) {
        var open = sheet.get();
        return open == null ? List.of() : lines.search(open.file().catalogue(), typed);
    }

    /** The line of an analyte, which is put on the sheet if it is not there. */
    EnteredLine add(Analyte analyte) {
        var line = lines.add(Objects.requireNonNull(sheet.get()), analyte);
        check();
        return line;
    }

    /** Saves the whole sheet, unless something is wrong with it. */
    void save(boolean next) {
        if (!phase.get().isOpen() || sheet.get() == null) {
            return;
        }
        check();
        phase.set(new SheetPhase.Editing());
        boolean right = head.check(lines.line("URINE_VOL").isPresent());
        right = head.isFrom(Objects.requireNonNull(sheet.get()).dossier().birthDate()) && right;
        if (corrects.get() && head.reason().typed().isBlank()) {
            head.reason().refuse(Message.of("results.problem.reason"));
            right = false;
        }
        if (!right || !head.reason().check() || !standing.get().open().isEmpty()) {
            phase.set(new SheetPhase.Refused(List.of()));
            return;
        }
        write(next);
    }

    private void write(boolean next) {
        var draft = draft();
        var context = signing.context(corrects.get() ? head.reason().typed() : null);
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
                var open = Objects.requireNonNull(sheet.get());
                Optional.ofNullable(head.chosenLaboratory())
                        .ifPresent(chosen ->
                                useCases.memory.remember(open.dossier().site(), chosen));
                head.keep();
                lines.entered().forEach(EnteredLine::keep);
                phase.set(new SheetPhase.Editing());
                saved.accept(new Saved(
                        Message.of("results.saved", written.entered(), written.corrected()),
                        next ? NextVisit.after(open, signing.today()).orElse(null) : null));
            }
            case SheetOutcome.Refused refused -> {
                var others = SheetSaving.spread(refused.problems(), head);
                corrects.set(corrects.get() || head.reason().errorProperty().get() != null);
                refused.lines()
                        .forEach((code, why) -> lines.line(code)
                                .ifPresent(line ->
                                        line.found(new LineCheck(line.check().line(), why))));
                standing.set(Standing.of(lines.entered()));
                phase.set(new SheetPhase.Refused(others));
            }
            case SheetOutcome.Conflict(var conflict) -> {
                phase.set(new SheetPhase.Conflict(SheetSaving.conflict(conflict, sheet.get(), signing.place())));
                read(true);
            }
        }
    }
}

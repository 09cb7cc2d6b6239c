package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.StudyDays;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.feature.results.SheetReader;

/** A sheet while it is typed: what stands in it, and what that means against what is stored. */
final class TypedSheet {

    private SheetOf of;
    private final Supplier<LocalDate> today;
    private final SheetHead head;
    private final SheetLines lines;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> stored = new ReadOnlyObjectWrapper<>(this, "stored");
    private final ReadOnlyObjectWrapper<@Nullable SheetReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", Standing.NOTHING);
    private final ReadOnlyBooleanWrapper corrects = new ReadOnlyBooleanWrapper(this, "corrects");
    private final ReadOnlyObjectWrapper<SheetJudgements> judgements =
            new ReadOnlyObjectWrapper<>(this, "judgements", SheetJudgements.NONE);
    private boolean isChanging;

    /** Saving found that a reason is needed, which may rest on what is not read here yet. */
    private boolean isReasonAsked;

    TypedSheet(SheetOf of, Supplier<LocalDate> today, SheetMemory memory) {
        this.of = of;
        this.today = today;
        this.head = new SheetHead(today, memory);
        this.lines = new SheetLines(memory);
        head.group().fields().forEach(field -> field.valueProperty().addListener(_ -> check()));
    }

    /** Which sheet it is; once its specimen is known, that one whatever else comes to its visit. */
    SheetOf of() {
        return of;
    }

    SheetHead head() {
        return head;
    }

    SheetLines lines() {
        return lines;
    }

    /** What is stored; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable Sheet> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    /** What is stored, once that is read. */
    Sheet stored() {
        return Objects.requireNonNull(stored.get());
    }

    /** What all that is typed means; null as long as nothing is read. */
    ReadOnlyObjectProperty<@Nullable SheetReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** True if something stored is changed or the day is strange, which needs a reason. */
    ReadOnlyBooleanProperty correctsProperty() {
        return corrects.getReadOnlyProperty();
    }

    /** Response and grades of what is typed. */
    ReadOnlyObjectProperty<SheetJudgements> judgementsProperty() {
        return judgements.getReadOnlyProperty();
    }

    /** The day of the specimen, or today as long as none is typed. */
    LocalDate day() {
        return head.exactDay().filter(day -> !isBeforeBirth(day)).orElseGet(today);
    }

    private boolean isBeforeBirth(LocalDate day) {
        var open = stored.get();
        return open != null && day.isBefore(open.dossier().birthDate());
    }

    /** True if something typed is not saved. */
    boolean isChanged() {
        return head.group().changedProperty().get() || lines.isChanged();
    }

    /** Takes over what is stored; what was typed stays. */
    void take(Sheet found) {
        found.id().ifPresent(this::stayWith);
        var dayZero = found.dossier().history().doseGiven(1).orElse(null);
        change(() -> {
            head.take(found, today.get());
            lines.take(found);
            head.day()
                    .studyDaysProperty()
                    .set(dayZero == null ? null : new StudyDays(dayZero, StudyDays.Numbering.FROM_DAY_ZERO));
            stored.set(found);
        });
    }

    /** From now on it is the sheet of a specimen. */
    void stayWith(SpecimenId specimen) {
        of = new SheetOf(of.participant(), of.visit(), specimen);
    }

    /** Changes several things, which are looked through at the end. */
    void change(Runnable typing) {
        isChanging = true;
        typing.run();
        isChanging = false;
        check();
    }

    /** Puts back what is stored. */
    void goBack() {
        change(() -> {
            head.goBack();
            var open = stored.get();
            if (open != null) {
                lines.goBack(open);
            }
        });
    }

    /** Looks through everything, after a field was left. */
    void check() {
        var open = stored.get();
        if (open == null || isChanging) {
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
        corrects.set(isReasonAsked
                || strange().isPresent()
                || (open.specimen() != null && (head.group().changedProperty().get() || lines.correct())));
    }

    /** Why the day that is typed may be a slip; empty as long as it is no day. */
    Optional<Message> strange() {
        var open = stored.get();
        return open == null ? Optional.empty() : head.exactDay().flatMap(open::strange);
    }

    SheetDraft draft() {
        return new SheetDraft(
                of,
                head.chosenLaboratory(),
                day(),
                head.time().value().orElse(null),
                head.urine().collection().orElse(null),
                lines.cells(),
                SheetDraft.Seen.of(stored()));
    }

    /** Shows what is wrong; true if it can be saved. */
    boolean isRight() {
        boolean right = head.check(lines.line("URINE_VOL").isPresent());
        right = head.isFrom(stored().dossier().birthDate()) && right;
        if (corrects.get() && head.reason().typed().isBlank()) {
            head.reason().refuse(strange().orElseGet(() -> Message.of("results.problem.reason")));
            right = false;
        }
        return right
                && (!corrects.get() || head.reason().check())
                && standing.get().open().isEmpty();
    }

    /** Says at the fields and lines why it was not saved; the reasons that belong to none are left over. */
    List<Message> refused(SheetOutcome.Refused refused) {
        var others = SheetSaving.spread(refused.problems(), head);
        isReasonAsked |= head.reason().errorProperty().get() != null;
        corrects.set(corrects.get() || isReasonAsked);
        refused.lines()
                .forEach((code, why) -> lines.line(code)
                        .ifPresent(line -> line.found(new LineCheck(line.check().line(), why))));
        standing.set(Standing.of(lines.entered()));
        return others;
    }

    /** What stands in it is saved. */
    void keep() {
        isReasonAsked = false;
        head.keep();
        lines.entered().forEach(EnteredLine::keep);
    }
}

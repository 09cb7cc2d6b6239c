package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Found;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;

/**
 * What the forms of the file have in common: one thing is filled in, and saved or refused.
 *
 * @param <R> what is read before anything is filled in
 */
abstract class FormModel<R> {

    private static final Filling.Refused TYPED = new Filling.Refused(List.of(Message.of("form.typedFirst")));

    private final Signing signing;
    private final Background background;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable ParticipantLine> line = new ReadOnlyObjectWrapper<>(this, "line");
    private int reads;
    private boolean takesOver;
    private @Nullable Drafted drafted;

    /** What is recorded, and what was typed before the program ended. */
    private record Both<R>(R read, Found typed) {}

    FormModel(Signing signing, Background background) {
        this.signing = signing;
        this.background = background;
    }

    final ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Who it is about; null as long as that is not read. */
    final ReadOnlyObjectProperty<@Nullable ParticipantLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    final Signing signing() {
        return signing;
    }

    final Background background() {
        return background;
    }

    boolean hasUnsaved() {
        return group().changedProperty().get();
    }

    abstract FieldGroup group();

    /** The code of the screen and of what it is about, by which what is typed is kept; empty if it must not be. */
    abstract String keptAs();

    /** The versions of the rows that the form shows. */
    String seen() {
        return "";
    }

    /** What is chosen besides the texts, such as the row that is being corrected. */
    String chosen() {
        return "";
    }

    /** Chooses it again; false if it cannot be chosen any more. */
    boolean choose(String before) {
        return before.equals(chosen());
    }

    /** What was typed and not saved. */
    final Drafted drafted() {
        var made = drafted;
        if (made == null) {
            made = FormTyping.drafted(this);
            drafted = made;
        }
        return made;
    }

    /** The person does not want what was typed. */
    final void discard() {
        drafted().forget();
        group().fields().forEach(Field::goBack);
        drafted().forget();
    }

    /** The field at which a problem is said; empty if it belongs to none. */
    abstract Optional<Field<?>> of(Problem problem);

    /** Saves what is filled in, unless something is wrong with it. */
    abstract void save();

    /** How to read what is there; asked for on the screen thread, done away from it. */
    abstract Supplier<R> reading();

    /** Takes over what is there; the texts that were typed stay. */
    abstract void show(R read);

    /** What is filled in is saved. */
    void keep() {
        group().keep();
    }

    /** Called when a record was refused. */
    void refused() {}

    /** Reads again what may have changed; what was typed stays with the version it was typed for. */
    final void refresh() {
        read(false);
    }

    /** Only the answer to the last question counts; the version of now is taken over unless something was typed. */
    private void read(boolean takeOver) {
        takesOver |= takeOver;
        reads++;
        int question = reads;
        var reading = reading();
        var typed = drafted();
        boolean asks = isFirst();
        background.run(() -> new Both<>(reading.get(), asks ? typed.find() : new Found.Nothing()), found -> {
            if (question == reads && (takesOver || isFirst() || isUntouched())) {
                takesOver = false;
                show(found.read());
                if (isFirst()) {
                    edit();
                    typed.open(found.typed());
                }
            }
        });
    }

    private boolean isFirst() {
        return phase.get() instanceof Filling.Reading;
    }

    private boolean isUntouched() {
        return phase.get().isOpen() && !hasUnsaved();
    }

    final void about(ParticipantLine person) {
        line.set(person);
    }

    final void edit() {
        phase.set(new Filling.Editing());
    }

    /** Says why nothing was saved, where no field says it. */
    final void refuse(Message why) {
        phase.set(new Filling.Refused(List.of(why)));
    }

    /** True if something else may be put into the form: what was typed is dropped only when that is asked twice. */
    final boolean mayDrop() {
        if (!phase.get().isOpen()) {
            return false;
        }
        if (hasUnsaved() && !phase.get().equals(TYPED)) {
            phase.set(TYPED);
            return false;
        }
        return true;
    }

    /** Shows what is wrong; true if it can be saved. What was refused before is looked at anew. */
    final boolean isRight() {
        return phase.get().isOpen() && group().checkAnew();
    }

    /** Writes it away from the screen thread; after a conflict what changed is read again. */
    final <T> void write(Supplier<Attempt<T>> work, Consumer<Attempt.Saved<T>> then) {
        if (!phase.get().isOpen()) {
            return;
        }
        phase.set(new Filling.Saving());
        background.run(work, attempt -> after(attempt, then), failure -> {
            edit();
            throw failure;
        });
    }

    private <T> void after(Attempt<T> attempt, Consumer<Attempt.Saved<T>> then) {
        switch (attempt) {
            case Attempt.Saved<T> written -> {
                keep();
                drafted().saved();
                edit();
                then.accept(written);
            }
            case Attempt.Refused<T> refused -> {
                phase.set(Refusals.spread(refused.problems(), this::of));
                refused();
            }
            case Attempt.Conflict<T> lost -> {
                phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
                read(true);
            }
        }
    }
}

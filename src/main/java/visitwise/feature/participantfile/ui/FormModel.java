package visitwise.feature.participantfile.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;

/** What the forms of the file have in common: one thing is filled in, and saved or refused. */
abstract class FormModel {

    private final Signing signing;
    private final Background background;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable ParticipantLine> line = new ReadOnlyObjectWrapper<>(this, "line");

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

    final boolean hasUnsaved() {
        return group().changedProperty().get();
    }

    abstract FieldGroup group();

    /** The field at which a problem is said; empty if it belongs to none. */
    abstract Optional<Field<?>> of(Problem problem);

    /** Saves what is filled in, unless something is wrong with it. */
    abstract void save();

    /** Reads again what may have changed, and keeps what was typed. */
    abstract void refresh();

    /** It was read; what is typed can be saved now. */
    final void ready(ParticipantLine about) {
        line.set(about);
        if (phase.get() instanceof Filling.Reading) {
            phase.set(new Filling.Editing());
        }
    }

    final void edit() {
        phase.set(new Filling.Editing());
    }

    /** Writes it away from the screen thread; after a conflict what changed is read again. */
    final <T> void write(Supplier<Attempt<T>> work, Consumer<Attempt.Saved<T>> then) {
        if (!phase.get().isOpen()) {
            return;
        }
        phase.set(new Filling.Saving());
        background.run(work, attempt -> after(attempt, this::of, then), failure -> {
            edit();
            throw failure;
        });
    }

    private <T> void after(
            Attempt<T> attempt, Function<Problem, Optional<Field<?>>> fields, Consumer<Attempt.Saved<T>> then) {
        switch (attempt) {
            case Attempt.Saved<T> written -> {
                group().keep();
                edit();
                then.accept(written);
            }
            case Attempt.Refused<T> refused -> phase.set(Refusals.spread(refused.problems(), fields));
            case Attempt.Conflict<T> lost -> {
                phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
                refresh();
            }
        }
    }
}

package visitwise.feature.results.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.GivenReason;
import visitwise.feature.results.PasteAnswer;
import visitwise.feature.results.PastedRow;

/** What is typed about the chosen row of a pasted table. It is taken over when the person goes on, to whatever it be. */
final class PasteAnswering {

    private final PasteViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable PastedRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    PasteAnswering(PasteViewModel model) {
        this.model = model;
    }

    /** The row it is about; null if none is chosen. */
    ReadOnlyObjectProperty<@Nullable PastedRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    StringProperty valueProperty() {
        return value;
    }

    /** Why the value is kept although it is not plausible. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** Why what is typed is no reason to keep the value of the row; empty if it is one, or none is asked for. */
    Optional<Message> reasonProblem() {
        var chosen = row.get();
        return chosen != null && chosen.state().needsReason() && value.get().equals(chosen.value())
                ? GivenReason.problem(reason.get())
                : Optional.empty();
    }

    /** True if something is typed that is not taken over. */
    boolean isTyped() {
        var chosen = row.get();
        return chosen != null
                && (!value.get().equals(valueOf(chosen))
                        || !reason.get().strip().equals(reasonOf(chosen)));
    }

    /** Goes to a row. What was typed about the one before is taken over; about the same one it stays. */
    void choose(@Nullable PastedRow chosen) {
        var before = row.get();
        boolean stays = before != null
                && chosen != null
                && before.place() == chosen.place()
                && before.cell().equals(chosen.cell())
                && isTyped();
        if (!stays) {
            apply();
        }
        row.set(chosen);
        if (!stays) {
            load();
        }
    }

    /** Takes over what is typed. */
    void apply() {
        var chosen = row.get();
        if (chosen != null && isTyped()) {
            var typed = value.get();
            var because = reason.get();
            model.answer(chosen, answer -> answer.typed(typed, chosen.cell().value(), because));
            load();
        }
    }

    /** Leaves the row out, or takes it in again. */
    void leaveOut() {
        var chosen = row.get();
        if (chosen != null) {
            model.answer(chosen, answer -> answer.leavingOut(!answer.leftOut()));
        }
    }

    /** The rows become others. */
    void forget() {
        row.set(null);
        load();
    }

    private void load() {
        var chosen = row.get();
        value.set(chosen == null ? "" : valueOf(chosen));
        reason.set(chosen == null ? "" : reasonOf(chosen));
    }

    private String valueOf(PastedRow chosen) {
        var mended = answer(chosen).mended();
        return mended == null ? chosen.cell().value() : mended;
    }

    private String reasonOf(PastedRow chosen) {
        return Objects.requireNonNullElse(answer(chosen).reason(), "");
    }

    private PasteAnswer answer(PastedRow chosen) {
        return model.answer(chosen);
    }
}

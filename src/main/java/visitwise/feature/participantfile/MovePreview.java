package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.Reschedule;

/** What a move would do; nothing of it is saved. */
public final class MovePreview {

    private final ParticipantId participant;
    private final Move move;
    private final ScheduleBasis basis;
    private final Checked checked;
    private final List<Reschedule.Moved> moved;

    MovePreview(
            ParticipantId participant, Move move, ScheduleBasis basis, Checked checked, List<Reschedule.Moved> moved) {
        this.participant = participant;
        this.move = move;
        this.basis = basis;
        this.checked = checked;
        this.moved = List.copyOf(moved);
    }

    /** Why it cannot be, and what the person should know. */
    public Checked checked() {
        return checked;
    }

    /** The visits that would move, in the order of the plan; none if the move cannot be. */
    public List<Reschedule.Moved> moved() {
        return moved;
    }

    /** Where the date is now; null if it is not set. */
    public @Nullable LocalDate from() {
        return basis.from(move);
    }

    public Move move() {
        return move;
    }

    ParticipantId participant() {
        return participant;
    }

    ScheduleBasis basis() {
        return basis;
    }

    /** What a person would call it. */
    public Message name() {
        return MoveDone.name(move, from());
    }
}

package visitwise.feature.participantfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.ParticipantId;

/** A move that was saved, to be undone as long as nothing else changed. */
public final class MoveDone {

    private final ParticipantId participant;
    private final Move move;
    private final @Nullable LocalDate from;
    private final ScheduleBasis after;

    MoveDone(ParticipantId participant, Move move, @Nullable LocalDate from, ScheduleBasis after) {
        this.participant = participant;
        this.move = move;
        this.from = from;
        this.after = after;
    }

    /** What a person would call it, for example "Day 0: 2026-11-02 → 2026-11-09". */
    public Message name() {
        return name(move, from);
    }

    public ParticipantId participant() {
        return participant;
    }

    Move move() {
        return move;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    ScheduleBasis after() {
        return after;
    }

    static Message name(Move move, @Nullable LocalDate from) {
        var old = from == null ? Message.of("participantFile.move.notSet") : from;
        return switch (move) {
            case Move.Enrolment(LocalDate to) -> Message.of("participantFile.move.enrolment", old, to);
            case Move.DayZero(LocalDate to) -> Message.of("participantFile.move.dayZero", old, to);
            case Move.DoseDay(int number, LocalDate to) -> Message.of("participantFile.move.dose", old, to, number);
        };
    }
}

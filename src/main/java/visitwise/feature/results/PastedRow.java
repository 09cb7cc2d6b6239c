package visitwise.feature.results;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;

/**
 * One result of a pasted table as it is read.
 *
 * @param place among the results of the table, from 0
 * @param value the text that counts: that of the table, or what was typed in its place
 * @param reads what is known of where it belongs
 * @param said about it; null if there is nothing to say
 */
public record PastedRow(
        int place,
        PastedCell cell,
        String value,
        State state,
        Reads reads,
        @Nullable Said said) {

    /** What becomes of it. */
    public enum State {
        /** Cannot be saved: mended, or left out. */
        REFUSED,
        /** Not plausible: kept with a reason, mended, or left out. */
        ASKS,
        /** Not plausible, and somebody said why it is kept. */
        KEPT,
        /** Outside the reference range. */
        FLAGGED,
        FINE,
        /** The same is recorded already, and is passed over. */
        RECORDED,
        /** Somebody decided not to save it. */
        LEFT_OUT;

        /** True if nothing can be saved as long as a row is so. */
        public boolean stops() {
            return this == REFUSED || this == ASKS;
        }

        /** True if it stands as long as somebody says why. */
        public boolean needsReason() {
            return this == ASKS || this == KEPT;
        }

        public boolean isSaved() {
            return this == KEPT || this == FLAGGED || this == FINE;
        }
    }

    /** The cell of the row at which something is said. */
    public enum At {
        PARTICIPANT,
        DAY,
        TIME,
        ANALYTE,
        VALUE,
        UNIT,
        LABORATORY
    }

    /** What is said of one cell. */
    public record Said(At at, Message what) {}

    /**
     * Where it belongs, as far as that is known.
     *
     * @param laboratory null if none is named or chosen
     */
    public record Reads(
            @Nullable ParticipantId participant,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable LaboratoryId laboratory) {}

    public Optional<Message> message() {
        return Optional.ofNullable(said).map(Said::what);
    }

    DayAndTime collected() {
        var day = reads.day;
        if (day == null) {
            throw new IllegalStateException("no day is known of row " + cell.line());
        }
        return new DayAndTime(day, reads.time);
    }

    ParticipantId participant() {
        var participant = reads.participant;
        if (participant == null) {
            throw new IllegalStateException("nobody is known of row " + cell.line());
        }
        return participant;
    }

    String analyte() {
        var analyte = cell.analyte();
        if (analyte == null) {
            throw new IllegalStateException("no analyte is known of row " + cell.line());
        }
        return analyte;
    }

    PastedRow as(State becomes, @Nullable Said tells) {
        return new PastedRow(place, cell, value, becomes, reads, tells);
    }
}

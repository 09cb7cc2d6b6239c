package visitwise.feature.participantfile;

import visitwise.domain.Message;

/** Why something cannot be recorded as it stands, said at its field. */
public record Problem(Field field, Message message) {

    static final String WHY_CORRECTED = "participantFile.problem.correctionReason";

    /** True if what is missing is why something recorded is changed, and not a reason that is part of the record. */
    public boolean asksWhyCorrected() {
        return message.key().equals(WHY_CORRECTED);
    }

    /** A field of one of the forms of the participant file. */
    public enum Field {
        VISIT,
        DAY,
        TIME,
        OUTCOME,
        REASON,
        ASSESSMENT,
        DOSE,
        HEIGHT,
        WEIGHT,
        PLANNED_AMOUNT,
        ACTUAL_AMOUNT,
        DIFFERENCE_REASON,
        START,
        STOP,
        TEMPERATURE_BEFORE,
        TEMPERATURE_AFTER,
        RELATION,
        NAME
    }
}

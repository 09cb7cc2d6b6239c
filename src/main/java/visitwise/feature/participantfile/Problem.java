package visitwise.feature.participantfile;

import visitwise.domain.Message;

/** Why something cannot be recorded as it stands, said at its field. */
public record Problem(Field field, Message message) {

    /** A field of one of the forms of the participant file. */
    public enum Field {
        VISIT,
        DAY,
        TIME,
        OUTCOME,
        REASON,
        ASSESSMENT,
        DOSE,
        WEIGHT,
        PLANNED_AMOUNT,
        ACTUAL_AMOUNT,
        DIFFERENCE_REASON,
        START,
        STOP,
        TEMPERATURE_BEFORE,
        TEMPERATURE_AFTER,
        URINE_PROTEIN,
        URINE_CREATININE,
        SERUM_CREATININE
    }
}

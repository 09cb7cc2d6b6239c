package visitwise.domain.lab.renal;

import visitwise.domain.Message;

/** Something to know of a timed urine collection; it flags the result and never deletes it. */
public record CollectionFinding(Kind kind, Message message) {

    /** What the finding is about. */
    public enum Kind {
        DURATION,
        EXCRETION,
        /** Excretion cannot be judged: something is missing. */
        EXCRETION_UNKNOWN,
        /** What is customary at this age and sex; no warning. */
        EXPECTED_EXCRETION,
        SERUM_TIME,
        /** The serum sample has no time, and its day lies across the limit. */
        SERUM_TIME_UNKNOWN
    }

    public boolean isWarning() {
        return switch (kind) {
            case DURATION, EXCRETION, SERUM_TIME -> true;
            case EXCRETION_UNKNOWN, EXPECTED_EXCRETION, SERUM_TIME_UNKNOWN -> false;
        };
    }
}

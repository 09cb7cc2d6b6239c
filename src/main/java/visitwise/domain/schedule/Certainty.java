package visitwise.domain.schedule;

/** Whether the anchor of a date has happened. */
public enum Certainty {
    FIRM,
    PROVISIONAL
}

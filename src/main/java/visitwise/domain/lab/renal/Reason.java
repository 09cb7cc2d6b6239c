package visitwise.domain.lab.renal;

/** Why an equation gives no number. */
public enum Reason {
    SEX_MISSING,
    MISSING_INPUT,
    /** Infinite, or not a number at all. */
    NOT_A_NUMBER,
    /** Zero or less; of age, less than zero. */
    NOT_POSITIVE,
    /** Outside the ages the equation is for. */
    AGE,
    /** Outside the range the equation is for, age apart. */
    OUT_OF_VALIDITY
}

package visitwise.domain.lab;

/** What the results of an analyte are. */
public enum Scale {
    /** Numbers with a unit. */
    QUANTITATIVE,
    /** Grades with an order, such as NEG, TRACE, 1+. */
    ORDINAL,
    /** Answers without an order, such as NEGATIVE. */
    NOMINAL
}

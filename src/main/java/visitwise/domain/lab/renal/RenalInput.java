package visitwise.domain.lab.renal;

/** What equations ask for, each in one unit. */
public enum RenalInput {
    SEX(""),
    AGE("a"),
    HEIGHT("cm"),
    WEIGHT("kg"),
    BODY_SURFACE("m2"),
    SERUM_CREATININE("mg/dL"),
    CYSTATIN_C("mg/L"),
    URINE_CREATININE("mg/dL"),
    URINE_PROTEIN("mg/dL"),
    URINE_ALBUMIN("mg/dL"),
    URINE_VOLUME("mL"),
    COLLECTION_TIME("min");

    private final String unit;

    RenalInput(String unit) {
        this.unit = unit;
    }

    /** UCUM code of the unit it is handed in; empty for sex. */
    public String unit() {
        return unit;
    }
}

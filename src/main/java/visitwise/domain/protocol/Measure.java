package visitwise.domain.protocol;

/** Values that a rule may ask for, each with the one unit its thresholds are given in. */
public enum Measure {
    /** Completed years of age. */
    AGE("a"),
    WEIGHT("kg"),
    BODY_MASS_INDEX("kg/m2"),
    EGFR("mL/min/1.73m2"),
    CREATININE_CLEARANCE("mL/min"),
    SERUM_CREATININE("umol/L"),
    /** Serum creatinine as a multiple of the laboratory's upper limit of normal. */
    SERUM_CREATININE_ULN("{ULN}"),
    URINE_ALBUMIN_CREATININE_RATIO("mg/g"),
    URINE_PROTEIN_CREATININE_RATIO("mg/g"),
    URINE_PROTEIN_24H("g/d"),
    SERUM_ALBUMIN("g/L"),
    HAEMOGLOBIN("g/L"),
    HBA1C("%"),
    LEUKOCYTES("10*9/L"),
    PLATELETS("10*9/L"),
    /** Alanine aminotransferase as a multiple of the upper limit of normal. */
    ALT_ULN("{ULN}"),
    /** Aspartate aminotransferase as a multiple of the upper limit of normal. */
    AST_ULN("{ULN}"),
    SYSTOLIC_PRESSURE("mm[Hg]"),
    DIASTOLIC_PRESSURE("mm[Hg]"),
    /** SLEDAI-2K total, 0 to 105. */
    SLEDAI("{score}"),
    /** Years since the diagnosis of diabetes. */
    DIABETES_DURATION("a");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The unit as a UCUM code. */
    public String unit() {
        return unit;
    }
}

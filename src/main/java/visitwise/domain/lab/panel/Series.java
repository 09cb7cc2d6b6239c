package visitwise.domain.lab.panel;

import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.RenalInput;

/** A line of the sheet that is worked out, and below which line of the laboratory it stands. */
public enum Series {
    UPCR(Equation.UPCR_MG_MMOL, "CREAT_U"),
    UACR(Equation.UACR_MG_MMOL, "ALB_U"),
    PROTEIN_24H(Equation.PROTEIN_24H_G, "URINE_VOL"),
    PROTEIN_SURFACE(Equation.PROTEIN_MG_M2_H, "URINE_VOL"),
    CREATININE_EXCRETION(Equation.CREATININE_EXCRETION_MG_KG_DAY, "URINE_VOL"),
    /** By the one equation that is fixed for the participant. */
    EGFR(Equation.CKID_U25_CR_2021, "CREAT_S"),
    /** By another equation, beside the fixed one. */
    EGFR_SUPPORTING(Equation.CKID_U25_AVG_2021, "CYSTATC_S"),
    CLEARANCE(Equation.CRCL_MEASURED, "CREAT_S"),
    CLEARANCE_INDEXED(Equation.CRCL_MEASURED_BSA, "CREAT_S");

    private final Equation equation;
    private final String below;

    Series(Equation equation, String below) {
        this.equation = equation;
        this.below = below;
    }

    /** The equation of the line; that of kidney function is only its default. */
    public Equation equation() {
        return equation;
    }

    /** The analyte below whose line it stands. */
    public String below() {
        return below;
    }

    /** True if the value falls as the input rises, all else being equal. */
    static boolean falls(Equation equation, RenalInput input) {
        return switch (input) {
            case SERUM_CREATININE, CYSTATIN_C, COLLECTION_TIME -> true;
            case URINE_CREATININE ->
                switch (equation) {
                    case UPCR_MG_G, UPCR_MG_MMOL, UACR_MG_G, UACR_MG_MMOL -> true;
                    default -> false;
                };
            case WEIGHT -> equation == Equation.CREATININE_EXCRETION_MG_KG_DAY;
            case BODY_SURFACE -> true;
            case SEX, AGE, HEIGHT, URINE_PROTEIN, URINE_ALBUMIN, URINE_VOLUME -> false;
        };
    }
}

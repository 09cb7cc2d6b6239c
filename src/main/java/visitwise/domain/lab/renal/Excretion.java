package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.BODY_SURFACE;
import static visitwise.domain.lab.renal.RenalInput.COLLECTION_TIME;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;
import static visitwise.domain.lab.renal.RenalInput.URINE_ALBUMIN;
import static visitwise.domain.lab.renal.RenalInput.URINE_CREATININE;
import static visitwise.domain.lab.renal.RenalInput.URINE_PROTEIN;
import static visitwise.domain.lab.renal.RenalInput.URINE_VOLUME;
import static visitwise.domain.lab.renal.RenalInput.WEIGHT;

/** What leaves with the urine, by definition; times are the actual minutes of the collection. */
final class Excretion {

    private static final double REFERENCE_SURFACE = 1.73;
    private static final double ML_PER_DL = 100;
    private static final double MG_PER_G = 1000;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double MINUTES_PER_DAY = 1440;

    /** A ratio in mg/g divided by this is in mg/mmol: creatinine is 113.12 g/mol, as 1 mg/dL is 88.4 umol/L. */
    private static final double MG_G_PER_MG_MMOL = RenalInputs.CREATININE_UMOL_PER_MG_DL / 10;

    private Excretion() {}

    static double clearance(RenalInputs in) {
        return in.number(URINE_CREATININE)
                * in.number(URINE_VOLUME)
                / (in.number(SERUM_CREATININE) * in.number(COLLECTION_TIME));
    }

    static double indexedClearance(RenalInputs in) {
        return clearance(in) * REFERENCE_SURFACE / in.number(BODY_SURFACE);
    }

    static double proteinPerDay(RenalInputs in) {
        return mgPerMinute(in, URINE_PROTEIN) * MINUTES_PER_DAY / MG_PER_G;
    }

    static double proteinPerSurface(RenalInputs in) {
        return mgPerMinute(in, URINE_PROTEIN) * MINUTES_PER_HOUR / in.number(BODY_SURFACE);
    }

    static double proteinPerGram(RenalInputs in) {
        return in.number(URINE_PROTEIN) / in.number(URINE_CREATININE) * MG_PER_G;
    }

    static double proteinPerMmol(RenalInputs in) {
        return proteinPerGram(in) / MG_G_PER_MG_MMOL;
    }

    static double albuminPerGram(RenalInputs in) {
        return in.number(URINE_ALBUMIN) / in.number(URINE_CREATININE) * MG_PER_G;
    }

    static double albuminPerMmol(RenalInputs in) {
        return albuminPerGram(in) / MG_G_PER_MG_MMOL;
    }

    static double creatininePerDay(RenalInputs in) {
        return mgPerMinute(in, URINE_CREATININE) * MINUTES_PER_DAY;
    }

    static double creatininePerWeight(RenalInputs in) {
        return creatininePerDay(in) / in.number(WEIGHT);
    }

    private static double mgPerMinute(RenalInputs in, RenalInput concentration) {
        return in.number(concentration) * in.number(URINE_VOLUME) / ML_PER_DL / in.number(COLLECTION_TIME);
    }
}

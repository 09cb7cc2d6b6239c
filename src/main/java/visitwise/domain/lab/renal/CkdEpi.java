package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.CYSTATIN_C;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;

/** The CKD-EPI equations for adults in mL/min/1.73 m2, with completed years [D]; sources beside each {@link Equation}. */
final class CkdEpi {

    private static final double CYSTATIN = 0.8;

    private CkdEpi() {}

    static double creatinine2021(RenalInputs in) {
        return 142
                * bent(in.number(SERUM_CREATININE) / kappa(in), in.isFemale() ? -0.241 : -0.302, -1.200)
                * Math.pow(0.9938, in.completedYears())
                * (in.isFemale() ? 1.012 : 1);
    }

    static double cystatin2012(RenalInputs in) {
        return 133
                * bent(in.number(CYSTATIN_C) / CYSTATIN, -0.499, -1.328)
                * Math.pow(0.996, in.completedYears())
                * (in.isFemale() ? 0.932 : 1);
    }

    static double creatinineCystatin2021(RenalInputs in) {
        return 135
                * bent(in.number(SERUM_CREATININE) / kappa(in), in.isFemale() ? -0.219 : -0.144, -0.544)
                * bent(in.number(CYSTATIN_C) / CYSTATIN, -0.323, -0.778)
                * Math.pow(0.9961, in.completedYears())
                * (in.isFemale() ? 0.963 : 1);
    }

    static double creatinine2009(RenalInputs in) {
        return 141
                * bent(in.number(SERUM_CREATININE) / kappa(in), in.isFemale() ? -0.329 : -0.411, -1.209)
                * Math.pow(0.993, in.completedYears())
                * (in.isFemale() ? 1.018 : 1);
    }

    private static double kappa(RenalInputs in) {
        return in.isFemale() ? 0.7 : 0.9;
    }

    /** One power below 1, another above. */
    private static double bent(double ratio, double below, double above) {
        return Math.pow(Math.min(ratio, 1), below) * Math.pow(Math.max(ratio, 1), above);
    }
}

package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.HEIGHT;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;
import static visitwise.domain.lab.renal.RenalInput.WEIGHT;

/** The equations of one line: bedside Schwartz and MDRD in mL/min/1.73 m2, Cockcroft-Gault in mL/min. */
final class Bedside {

    private Bedside() {}

    /** 0.413 x height in cm / creatinine [A]. */
    static double schwartz(RenalInputs in) {
        return 0.413 * in.number(HEIGHT) / in.number(SERUM_CREATININE);
    }

    /** 175 x creatinine^-1.154 x age^-0.203, x 0.742 in females [P 3]. */
    static double mdrd(RenalInputs in) {
        return 175
                * Math.pow(in.number(SERUM_CREATININE), -1.154)
                * Math.pow(in.completedYears(), -0.203)
                * (in.isFemale() ? 0.742 : 1);
    }

    /** (140 - age) x weight / (72 x creatinine), x 0.85 in females [P 4]. */
    static double cockcroftGault(RenalInputs in) {
        return (140 - in.completedYears())
                * in.number(WEIGHT)
                / (72 * in.number(SERUM_CREATININE))
                * (in.isFemale() ? 0.85 : 1);
    }
}

package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.AGE;
import static visitwise.domain.lab.renal.RenalInput.CYSTATIN_C;
import static visitwise.domain.lab.renal.RenalInput.HEIGHT;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;

/**
 * CKiD U25: K x height in m / creatinine, and K / cystatin C, in mL/min/1.73 m2, with K by sex and decimal age.
 * Coefficients as in the code of the study, github.com/ckidstudy/CKiD_U25 [C]; Pierce, Kidney Int 2021;99:948 [A].
 */
final class CkidU25 {

    private static final double CM_PER_M = 100;
    private static final double CHILD = 12;
    private static final double ADULT = 18;

    /** The constant of males for cystatin C turns at 15; every other one turns at 12. */
    private static final double CHILD_OF_MALE_CYSTATIN = 15;

    private CkidU25() {}

    static double creatinine(RenalInputs in) {
        double age = in.number(AGE);
        double k = in.isFemale()
                ? constant(age, CHILD, 36.1, new Growth(1.008, 1.023, 41.4))
                : constant(age, CHILD, 39.0, new Growth(1.008, 1.045, 50.8));
        return k * (in.number(HEIGHT) / CM_PER_M / in.number(SERUM_CREATININE));
    }

    static double cystatin(RenalInputs in) {
        double age = in.number(AGE);
        double k = in.isFemale()
                ? constant(age, CHILD, 79.9, new Growth(1.004, 0.974, 68.3))
                : constant(age, CHILD_OF_MALE_CYSTATIN, 87.2, new Growth(1.011, 0.960, 77.1));
        return k / in.number(CYSTATIN_C);
    }

    static double average(RenalInputs in) {
        return (creatinine(in) + cystatin(in)) / 2;
    }

    private static double constant(double age, double turn, double atTurn, Growth growth) {
        if (age >= ADULT) {
            return growth.adult;
        }
        return atTurn * Math.pow(age < turn ? growth.before : growth.after, age - turn);
    }

    /** How the constant changes per year before and after it turns, and what it is from 18 on. */
    private record Growth(double before, double after, double adult) {}
}

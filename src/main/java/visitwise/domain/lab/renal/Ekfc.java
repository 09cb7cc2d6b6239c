package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.AGE;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;

/**
 * EKFC for creatinine in mL/min/1.73 m2, with decimal age: 107.3 x (creatinine / Q)^b. Pottel, Ann Intern Med
 * 2021;174:183 [P 2].
 */
final class Ekfc {

    private static final double GROWN = 25;
    private static final double DECLINES_FROM = 40;

    private Ekfc() {}

    static double creatinine(RenalInputs in) {
        double age = in.number(AGE);
        double ratio = in.number(SERUM_CREATININE) / median(age, in.isFemale());
        return 107.3 * Math.pow(ratio, ratio < 1 ? -0.322 : -1.132) * Math.pow(0.990, Math.max(age - DECLINES_FROM, 0));
    }

    /**
     * Q, the median creatinine of healthy people of that age and sex, in mg/dL. Above 25 years 0.90 and 0.70 mg/dL, which
     * are printed also as 80 and 62 umol/L [D].
     */
    static double median(double age, boolean isFemale) {
        if (age > GROWN) {
            return isFemale ? 0.70 : 0.90;
        }
        double ln = isFemale
                ? 3.080 + 0.177 * age - 0.223 * Math.log(age) - 0.00596 * age * age + 0.0000686 * age * age * age
                : 3.200 + 0.259 * age - 0.543 * Math.log(age) - 0.00763 * age * age + 0.0000790 * age * age * age;
        return Math.exp(ln) / RenalInputs.CREATININE_UMOL_PER_MG_DL;
    }
}

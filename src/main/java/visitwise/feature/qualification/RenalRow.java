package visitwise.feature.qualification;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.RenalInput;
import visitwise.domain.lab.renal.RenalInputs;
import visitwise.domain.participant.Sex;

/** The cells of one case of a kidney formula. */
record RenalRow(Map<String, String> cells) {

    /** A row that cannot be worked out, with the reason. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unusable(String key, Object... args) {
            super(key);
            this.reason = Message.of(key, args);
        }

        Message reason() {
            return reason;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?|NaN|[-+]?Infinity");

    /** Two cells of one creatinine may differ so much by rounding, and by 88.42 instead of 88.4. */
    private static final double SAME = 0.001;

    /** A cell; "" if it is empty. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** A cell with a number, which may be one that the formulas refuse; null if it is empty. */
    @Nullable
    Double number(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Unusable("validate.renal.notANumber", column, text);
        }
        return Double.valueOf(text);
    }

    RenalInputs inputs() {
        return RenalInputs.of(sex(), age())
                .with(RenalInput.HEIGHT, number("height_cm"))
                .with(RenalInput.WEIGHT, number("weight_kg"))
                .with(RenalInput.BODY_SURFACE, number("bsa_m2"))
                .with(RenalInput.SERUM_CREATININE, creatinine("scr_mg_dl", "scr_umol_l"))
                .with(RenalInput.CYSTATIN_C, number("cystatin_mg_l"))
                .with(RenalInput.URINE_CREATININE, creatinine("urine_creat_mg_dl", "urine_creat_umol_l"))
                .with(RenalInput.URINE_PROTEIN, number("urine_protein_mg_dl"))
                .with(RenalInput.URINE_ALBUMIN, number("urine_albumin_mg_dl"))
                .with(RenalInput.URINE_VOLUME, number("urine_volume_ml"))
                .with(RenalInput.COLLECTION_TIME, number("collection_minutes"));
    }

    @Nullable
    Age age() {
        var years = number("age_years");
        return years == null ? null : new Age(years);
    }

    /** Anything but F and M is no coefficient set of an equation. */
    private @Nullable Sex sex() {
        return switch (text("sex")) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> null;
        };
    }

    private @Nullable Double creatinine(String mgPerDl, String umolPerL) {
        var mass = number(mgPerDl);
        var molar = number(umolPerL);
        if (molar == null) {
            return mass;
        }
        double converted = molar / RenalInputs.CREATININE_UMOL_PER_MG_DL;
        if (mass != null && !(Math.abs(mass - converted) <= SAME * Math.abs(mass))) {
            throw new Unusable("validate.renal.twoCreatinines", mgPerDl, umolPerL);
        }
        return mass == null ? Double.valueOf(converted) : mass;
    }
}

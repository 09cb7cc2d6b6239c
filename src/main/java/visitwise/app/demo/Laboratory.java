package visitwise.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.protocol.Measure;

/** Makes up what the laboratory reports about one participant. */
final class Laboratory {

    /** From mg/dL of creatinine to umol/L. */
    private static final BigDecimal CREATININE = new BigDecimal("88.4");

    /** From mmol of creatinine to mg. */
    private static final BigDecimal CREATININE_MASS = new BigDecimal("113.12");

    /** From mmol/L of urea to mg/dL. */
    private static final BigDecimal UREA = new BigDecimal("6.006");

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final Tale tale;
    private final Random chance;
    private final int ratio;
    private final int creatinine;
    private final int concentration;

    Laboratory(Tale tale, Random chance) {
        this.tale = tale;
        this.chance = chance;
        this.ratio = switch (tale.study()) {
            case "NCT07240987" -> chance.nextInt(110, 190);
            case "NCT04562025" -> chance.nextInt(140, 260);
            case "NCT04318600" -> chance.nextInt(180, 320);
            default -> chance.nextInt(70, 210);
        };
        this.creatinine = switch (tale.study()) {
            case "NCT07240987" -> chance.nextInt(125, 200);
            case "NCT04562025" -> chance.nextInt(110, 155);
            case "NCT04318600" -> chance.nextInt(52, 70);
            default -> 18 + 2 * tale.age() + chance.nextInt(0, 12);
        };
        this.concentration = chance.nextInt(46, 92);
    }

    /** What is known for the criteria, so that they are met. */
    Map<Measure, BigDecimal> measured() {
        return switch (tale.study()) {
            case "NCT07240987" -> Map.of(Measure.EGFR, number(42), Measure.URINE_ALBUMIN_CREATININE_RATIO, number(640));
            case "NCT04562025" ->
                Map.of(
                        Measure.EGFR, number(48),
                        Measure.URINE_ALBUMIN_CREATININE_RATIO, number(720),
                        Measure.DIABETES_DURATION, number(9),
                        Measure.SYSTOLIC_PRESSURE, number(136),
                        Measure.DIASTOLIC_PRESSURE, number(84));
            case "NCT04318600" -> Map.of(Measure.SLEDAI, number(12), Measure.URINE_PROTEIN_24H, number(3));
            default -> Map.of(Measure.EGFR, number(98));
        };
    }

    /**
     * What is reported of one specimen, as far as it is asked for.
     *
     * @param asked codes of the analytes
     * @param weight in kg
     * @param place of the specimen, counted from 0
     * @param last true if there is none after it
     */
    Map<String, Cell> report(List<String> asked, BigDecimal weight, int place, boolean last) {
        var left = tale.has(Twist.FALLING) ? Math.max(30, 100 - 14 * place) : 100 + 3 * place;
        var urineCreatinine = number(concentration + chance.nextInt(-6, 7)).movePointLeft(1);
        var protein = urineCreatinine
                .multiply(number(ratio * (left + chance.nextInt(-8, 9))))
                .movePointLeft(2);
        var serum = number(creatinine + place * (tale.has(Twist.FALLING) ? 0 : 1) + chance.nextInt(-4, 5));
        var report = new HashMap<String, Cell>();
        urine(report, urineCreatinine, protein, left);
        blood(report, serum);
        report.put("URINE_VOL", typed(volume(weight, urineCreatinine), 0, "mL"));
        if (last && tale.has(Twist.LESS_THAN)) {
            report.put("PROT_U", Cell.of("<7", "mg/dL"));
            report.put("PROT_DIP", Cell.of("neg", null));
        }
        report.keySet().retainAll(asked);
        return report;
    }

    private void urine(Map<String, Cell> report, BigDecimal creatinineInUrine, BigDecimal protein, int left) {
        var grams = protein.movePointLeft(3);
        report.put("CREAT_U", typed(creatinineInUrine, 1, "mmol/L"));
        report.put("PROT_U", isConventional() ? typed(grams, 2, "g/L") : typed(protein, 0, "mg/L"));
        report.put("PROT_DIP", Cell.of(strip(grams), null));
        report.put("ALB_U", typed(protein.multiply(new BigDecimal("0.7")), 0, "mg/L"));
        int cells = Math.max(2, (60 + chance.nextInt(-12, 13)) * left / 100);
        report.put("OCCBLD_U", Cell.of(cells > 40 ? "2+" : "1+", null));
        report.put("RBC_U_HPF", typed(number(Math.max(1, cells / 5)), 0, "/[HPF]"));
        report.put("RBC_U_VOL", typed(number(cells), 0, "/uL"));
    }

    private void blood(Map<String, Cell> report, BigDecimal serum) {
        report.put(
                "CREAT_S",
                isConventional()
                        ? typed(serum.divide(CREATININE, 2, RoundingMode.HALF_UP), 2, "mg/dL")
                        : typed(serum, 0, "umol/L"));
        var cystatin = new BigDecimal("0.70").add(serum.movePointLeft(2).multiply(new BigDecimal("0.45")));
        report.put("CYSTATC_S", typed(cystatin, 2, "mg/L"));
        var urea = new BigDecimal("2.4").add(serum.multiply(new BigDecimal("0.045")));
        report.put("UREA_S", isConventional() ? typed(urea.multiply(UREA), 0, "mg/dL") : typed(urea, 1, "mmol/L"));
        report.put("ALB_S", typed(number(36 + chance.nextInt(0, 6)), 0, "g/L"));
        report.put("HGB_B", typed(number(118 + chance.nextInt(0, 18)), 0, "g/L"));
    }

    /** So much that the creatinine of a day is that of a whole collection: 15 to 19 mg/kg. */
    private BigDecimal volume(BigDecimal weight, BigDecimal creatinineInUrine) {
        var excreted = weight.multiply(number(chance.nextInt(15, 20)));
        return excreted.multiply(THOUSAND)
                .divide(creatinineInUrine.multiply(CREATININE_MASS), -1, RoundingMode.HALF_UP)
                .max(number(320));
    }

    private static String strip(BigDecimal grams) {
        double protein = grams.doubleValue();
        if (protein < 0.15) {
            return "neg";
        }
        if (protein < 0.3) {
            return "trace";
        }
        if (protein < 1) {
            return "1+";
        }
        return protein < 3 ? "2+" : "3+";
    }

    private boolean isConventional() {
        return tale.has(Twist.MG_DL);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Cell typed(BigDecimal value, int decimals, String unit) {
        return Cell.of(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), unit);
    }
}

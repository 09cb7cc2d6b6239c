package visitwise.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Unit;
import visitwise.domain.protocol.Measure;
import visitwise.feature.participantfile.ResultsForm.Entry;

/** Makes up what the laboratory reports about one participant. */
final class Laboratory {

    /** From mg/dL of creatinine to umol/L. */
    private static final BigDecimal CREATININE = new BigDecimal("88.4");

    private final Tale tale;
    private final Random chance;
    private final int ratio;
    private final int creatinine;

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
     * Protein and creatinine in urine and creatinine in serum.
     *
     * @param place of the specimen, counted from 0
     * @param last true if there is none after it
     */
    Map<FirstAnalyte, Entry> report(int place, boolean last) {
        var left = tale.has(Twist.FALLING) ? Math.max(12, 100 - 14 * place) : 100 + 3 * place;
        var urineCreatinine = BigDecimal.valueOf(chance.nextInt(30, 130), 1);
        var percent = left + chance.nextInt(-8, 9);
        var protein = urineCreatinine.multiply(number(ratio * percent)).movePointLeft(2);
        var serum = number(creatinine + place * (tale.has(Twist.FALLING) ? 0 : 1) + chance.nextInt(-4, 5));
        var report = new EnumMap<FirstAnalyte, Entry>(FirstAnalyte.class);
        report.put(FirstAnalyte.URINE_CREATININE, entry(urineCreatinine, 1, Unit.MMOL_PER_L));
        if (last && tale.has(Twist.LESS_THAN)) {
            report.put(FirstAnalyte.URINE_PROTEIN, new Entry("<7", Unit.MG_PER_DL));
        } else if (tale.has(Twist.MG_DL)) {
            report.put(FirstAnalyte.URINE_PROTEIN, entry(protein.movePointLeft(3), 2, Unit.G_PER_L));
        } else {
            report.put(FirstAnalyte.URINE_PROTEIN, entry(protein, 0, Unit.MG_PER_L));
        }
        report.put(
                FirstAnalyte.SERUM_CREATININE,
                tale.has(Twist.MG_DL)
                        ? entry(serum.divide(CREATININE, 2, RoundingMode.HALF_UP), 2, Unit.MG_PER_DL)
                        : entry(serum, 0, Unit.UMOL_PER_L));
        return report;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Entry entry(BigDecimal value, int decimals, Unit unit) {
        return new Entry(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), unit);
    }
}

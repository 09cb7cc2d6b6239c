package visitwise.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import visitwise.domain.participant.Sex;
import visitwise.feature.enrolment.Enrolment;

/**
 * An invented body.
 *
 * @param height in cm
 * @param weight in kg, on the day of consent
 */
record Body(BigDecimal height, BigDecimal weight) {

    private static final int GROWN = 18;

    /** Rounded medians of Chinese boys by years from 3 to 17: height in cm and weight in kg. */
    private static final int[][] BOYS = {
        {97, 15}, {104, 17}, {111, 19}, {117, 21}, {124, 24}, {130, 27}, {135, 30}, {140, 34}, {146, 38}, {152, 42},
        {160, 48}, {166, 53}, {170, 57}, {172, 59}, {173, 61}
    };

    /** The same of girls. */
    private static final int[][] GIRLS = {
        {96, 14}, {103, 16}, {110, 18}, {116, 20}, {122, 23}, {128, 26}, {134, 29}, {140, 33}, {147, 38}, {152, 42},
        {156, 46}, {159, 49}, {160, 51}, {160, 52}, {161, 53}
    };

    static Body of(Sex sex, int age, Random chance) {
        var girl = sex == Sex.FEMALE;
        var median = age >= GROWN ? (girl ? new int[] {159, 59} : new int[] {171, 71}) : (girl ? GIRLS : BOYS)[age - 3];
        var taller = chance.nextInt(-4, 5);
        var heavier = chance.nextInt(-80, 101);
        var tenths = median[1] * (1000 + heavier + taller * 10) / 100;
        return new Body(BigDecimal.valueOf(median[0] + taller), BigDecimal.valueOf(tenths, 1));
    }

    Enrolment.Size on(LocalDate day) {
        return new Enrolment.Size(day, height, weight);
    }

    /** The weight some weeks later, up to 3 % more or less. */
    BigDecimal weightLater(Random chance) {
        return weight.multiply(BigDecimal.valueOf(1000 + chance.nextInt(-30, 31), 3))
                .setScale(1, RoundingMode.HALF_UP);
    }
}

package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Quantity;

/**
 * KDIGO category of GFR in mL/min/1.73 m2, half-open on the number as it was worked out: a category, not a diagnosis.
 * KDIGO 2012 Table 7 [R].
 */
public enum GfrCategory {
    G1("G1", 90),
    G2("G2", 60),
    G3A("G3a", 45),
    G3B("G3b", 30),
    G4("G4", 15),
    G5("G5", 0);

    /** Below this age, in years, GFR is still growing and no category is reported [U]. */
    private static final double LEAST_AGE = 2;

    private final String code;
    private final double least;

    GfrCategory(String code, double least) {
        this.code = code;
        this.least = least;
    }

    /** As it is written, for example G3a. */
    public String code() {
        return code;
    }

    /**
     * The category of a GFR.
     *
     * @param gfr not rounded
     * @param age null if it is not known
     * @return empty below 2 years of age, and for what is not above 0
     */
    public static Optional<GfrCategory> of(double gfr, @Nullable Age age) {
        return Compared.isMeasured(gfr) ? of(Quantity.inStandard(BigDecimal.valueOf(gfr)), age) : Optional.empty();
    }

    /** The same of a quantity; empty also unless it is the same for every value that the quantity can stand for. */
    public static Optional<GfrCategory> of(Quantity gfr, @Nullable Age age) {
        if (gfr.number().signum() <= 0 || !isReportedAt(age)) {
            return Optional.empty();
        }
        for (var category : values()) {
            var reached = category == G5 ? Answer.YES : gfr.isAtLeast(BigDecimal.valueOf(category.least));
            if (reached != Answer.NO) {
                return reached == Answer.YES ? Optional.of(category) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isReportedAt(@Nullable Age age) {
        return age == null || age.years() >= LEAST_AGE;
    }

    /** The category that is written so. */
    public static Optional<GfrCategory> coded(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}

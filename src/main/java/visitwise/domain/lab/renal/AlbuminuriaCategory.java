package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Quantity;

/**
 * KDIGO category of albumin or protein in urine. KDIGO 2012 Table 7, reprinted in PMC10200071 Table 11 [R]: the printed
 * range of A2 includes both its ends.
 */
public enum AlbuminuriaCategory {
    A1,
    A2,
    A3;

    /** The category that is written so. */
    public static Optional<AlbuminuriaCategory> coded(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }

    /**
     * What is judged, in the unit of its row; the rows are rounded for convenience and no exact equivalents, so a value
     * is never converted into another row.
     */
    public enum Row {
        UACR_MG_G("mg/g{creat}", 30, 300),
        UACR_MG_MMOL("mg/mmol{creat}", 3, 30),
        ALBUMIN_MG_24H("mg/(24.h)", 30, 300),
        UPCR_MG_G("mg/g{creat}", 150, 500),
        UPCR_MG_MMOL("mg/mmol{creat}", 15, 50);

        private final String unit;
        private final double least;
        private final double most;

        Row(String unit, double least, double most) {
            this.unit = unit;
            this.least = least;
            this.most = most;
        }

        /** UCUM code. */
        public String unit() {
            return unit;
        }

        /** The category of a value in this unit, not rounded; empty for what is not above 0. */
        public Optional<AlbuminuriaCategory> of(double value) {
            return Compared.isMeasured(value) ? of(Quantity.inStandard(BigDecimal.valueOf(value))) : Optional.empty();
        }

        /** The category of a quantity in this unit; empty unless it is the same for every value that it can stand for. */
        public Optional<AlbuminuriaCategory> of(Quantity quantity) {
            if (quantity.number().signum() <= 0) {
                return Optional.empty();
            }
            var isAboveFirst = quantity.isAtLeast(BigDecimal.valueOf(least));
            if (isAboveFirst == Answer.NO) {
                return Optional.of(A1);
            }
            return switch (quantity.isAbove(BigDecimal.valueOf(most))) {
                case YES -> Optional.of(A3);
                case NO -> isAboveFirst == Answer.YES ? Optional.of(A2) : Optional.empty();
                case CANNOT_TELL -> Optional.empty();
            };
        }
    }
}

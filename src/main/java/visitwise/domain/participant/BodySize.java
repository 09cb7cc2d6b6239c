package visitwise.domain.participant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Height and weight on one day.
 *
 * @param height in cm; null if not measured
 * @param weight in kg; null if not measured
 */
public record BodySize(
        ParticipantId participant,
        LocalDate on,
        @Nullable BigDecimal height,
        @Nullable BigDecimal weight) {

    public BodySize {
        if (height == null && weight == null) {
            throw new IllegalArgumentException("height, weight or both: nothing was measured on " + on);
        }
        if ((height != null && height.signum() <= 0) || (weight != null && weight.signum() <= 0)) {
            throw new IllegalArgumentException(
                    "height and weight are more than 0: " + height + " cm, " + weight + " kg");
        }
    }

    public Optional<BigDecimal> heightInCm() {
        return Optional.ofNullable(height);
    }

    public Optional<BigDecimal> weightInKg() {
        return Optional.ofNullable(weight);
    }
}

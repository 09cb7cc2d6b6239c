package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.util.Optional;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.UnitFamily;

/**
 * What is certain of red cells in urine that are too numerous to count: that there are more than the highest number any
 * source calls normal, which is 5 per high-power field (lupus nephritis trials) and 8 x 10*6/L (haematuria above 8000/mL).
 * No laboratory defines the words; a field that is full holds far more. Both floors are the project's default [D], to be
 * confirmed with the sponsor. They rule a remission out and leave every comparison with a higher number open.
 */
final class Uncounted {

    private static final Quantity PER_FIELD =
            new Quantity(Comparison.GREATER, new BigDecimal("5"), LabUnit.of("/[HPF]", "1"));

    private static final Quantity PER_VOLUME =
            new Quantity(Comparison.GREATER, new BigDecimal("8"), LabUnit.of("10*6/L", "1"));

    private Uncounted() {}

    /** What an answer is taken for; empty if it says something else. */
    static Optional<Reading> reading(UnitFamily family, String answer) {
        if (!answer.equals(TypedResult.TOO_MANY)) {
            return Optional.empty();
        }
        return switch (family) {
            case CELLS_PER_FIELD -> Optional.of(Reading.uncounted(family, PER_FIELD));
            case CELLS_PER_VOLUME -> Optional.of(Reading.uncounted(family, PER_VOLUME));
            case RATIO, PER_SURFACE, PER_DAY, FILTRATION -> Optional.empty();
        };
    }
}

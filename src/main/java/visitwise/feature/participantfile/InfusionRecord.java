package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.ParticipantId;

/**
 * One infusion as it was given. Null is what is not known.
 *
 * @param dose number of the dose, counted from 1
 * @param weight which weight an amount per kilogram is worked out from
 * @param stated the planned amount, only where it does not follow from the protocol or may not be told: a placebo, an arm
 *     not known, a study masked from those who work in it
 * @param actual how much was given, in the unit of the planned amount
 * @param started by the clock on the wall, as stopped is
 * @param temperatureBefore in degrees Celsius, as temperatureAfter is
 * @param differenceReason why the actual amount is not the planned one
 */
public record InfusionRecord(
        ParticipantId participant,
        int dose,
        WeightChoice weight,
        @Nullable Stated stated,
        @Nullable BigDecimal actual,
        @Nullable String lot,
        LocalDateTime started,
        @Nullable LocalDateTime stopped,
        @Nullable BigDecimal temperatureBefore,
        @Nullable BigDecimal temperatureAfter,
        @Nullable String differenceReason) {

    /** This one with the amounts that were recorded before, where none is given anew. */
    InfusionRecord keeping(Infusion before) {
        return new InfusionRecord(
                participant,
                dose,
                weight,
                stated == null
                        ? new Stated(before.planned().value(), before.planned().unit())
                        : stated,
                actual == null ? before.actualAmount().map(Amount::value).orElse(null) : actual,
                lot,
                started,
                stopped,
                temperatureBefore,
                temperatureAfter,
                differenceReason);
    }

    LocalDate day() {
        return started.toLocalDate();
    }

    LocalTime time() {
        return started.toLocalTime();
    }

    /** Which weight counts. */
    public sealed interface WeightChoice {

        /** The one measured on the day of the infusion. */
        record OfTheDay() implements WeightChoice {}

        /** One that was measured on the day of the infusion and is recorded together with it. */
        record MeasuredNow(BigDecimal kilograms) implements WeightChoice {}

        /** An older one, because somebody decided so: the one measured on this day. */
        record Earlier(LocalDate measuredOn) implements WeightChoice {}
    }

    /** An amount as a person states it. */
    public record Stated(BigDecimal value, String unit) {}
}

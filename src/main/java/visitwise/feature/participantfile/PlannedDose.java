package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingWeight;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Regimen;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.storage.dossier.Dossier;

/**
 * How much an infusion should hold.
 *
 * @param weight the weight it was worked out from; null if it does not go by weight, or there is none
 */
public record PlannedDose(PlannedAmount amount, @Nullable DosingWeight weight) {

    private static final PlannedDose UNTOLD = new PlannedDose(new PlannedAmount.NotStated(), null);

    /** For an infusion on a day; nothing is stated where the arm is not known or gets no infusions. */
    private static PlannedDose of(Dossier dossier, LocalDate day, WeightChoice choice) {
        var regimen = dossier.arm()
                .map(arm -> arm.regimen() instanceof Regimen.Infusions infusions ? infusions : null)
                .orElse(null);
        if (regimen == null) {
            return new PlannedDose(new PlannedAmount.NotStated(), null);
        }
        var weight = weight(dossier, day, choice);
        var amount = PlannedAmount.of(regimen, weight == null ? null : weight.kilograms());
        return new PlannedDose(amount, amount instanceof PlannedAmount.ByWeight ? weight : null);
    }

    /** The same as it may be shown: nothing where the amount would tell the arm of a masked study. */
    static PlannedDose shown(Dossier dossier, LocalDate day, WeightChoice choice) {
        return MaskedAmounts.wouldTellArm(dossier.protocol()) ? UNTOLD : of(dossier, day, choice);
    }

    private static @Nullable DosingWeight weight(Dossier dossier, LocalDate day, WeightChoice choice) {
        if (choice instanceof WeightChoice.MeasuredNow(BigDecimal kilograms)) {
            return kilograms.signum() > 0 ? new DosingWeight(kilograms, day) : null;
        }
        var on = switch (choice) {
            case WeightChoice.OfTheDay(), WeightChoice.MeasuredNow _ -> day;
            case WeightChoice.Earlier(LocalDate measuredOn) -> measuredOn;
        };
        var kilograms = on.isAfter(day) ? null : dossier.weightOn(on);
        return kilograms == null ? null : new DosingWeight(kilograms, on);
    }
}

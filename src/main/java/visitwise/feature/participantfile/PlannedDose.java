package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingWeight;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.storage.dossier.Dossier;

/**
 * How much an infusion should hold.
 *
 * @param weight the weight it was worked out from; null if it does not go by weight, or there is none
 */
public record PlannedDose(PlannedAmount amount, @Nullable DosingWeight weight) {

    static final PlannedDose UNTOLD = new PlannedDose(new PlannedAmount.NotStated(), null);

    /** For an infusion on a day; nothing is stated where the arm is not known or gets no infusions. */
    static PlannedDose of(Dossier dossier, LocalDate day, WeightChoice choice) {
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

    /** True if the study is masked and the amount would tell the arm. */
    static boolean wouldTellArm(Dossier dossier) {
        return dossier.protocol().design().isMasked()
                && dossier.protocol().arms().stream()
                                .map(Arm::regimen)
                                .filter(Regimen.Infusions.class::isInstance)
                                .map(regimen -> Optional.ofNullable(((Regimen.Infusions) regimen).dose())
                                        .map(Sourced::value))
                                .distinct()
                                .count()
                        > 1;
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

package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.platform.i18n.Messages;

/** An amount of a product, and how the planned one is worked out. */
final class InfusionAmountWords {

    private static final String MILLION_CELLS = "10^6 cells";

    private final Messages messages;

    InfusionAmountWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as 1×10⁶ cells/kg × 28.6 kg = 28.6×10⁶ cells. */
    String arithmetic(PlannedAmount planned) {
        return switch (planned) {
            case PlannedAmount.Flat(Amount amount) -> amount(amount.value(), amount.unit());
            case PlannedAmount.ByWeight(var perKg, var weight, var amount) ->
                messages.text(
                        "infusionForm.byWeight",
                        amount(perKg, amount.unit()),
                        plain(weight),
                        amount(amount.value(), amount.unit()));
            case PlannedAmount.WeightMissing(var perKg, var unit) ->
                messages.text("infusionForm.weightMissing", amount(perKg, unit));
            case PlannedAmount.NotStated() -> messages.text("infusionForm.notStated");
        };
    }

    String amount(BigDecimal value, String unit) {
        return unit.equals(MILLION_CELLS)
                ? messages.text("infusionForm.millionCells", plain(value))
                : messages.text("infusionForm.amount", plain(value), unit);
    }

    /** The planned amount itself; empty if it cannot be told. */
    String whole(PlannedAmount planned) {
        return switch (planned) {
            case PlannedAmount.Flat(Amount amount) -> amount(amount.value(), amount.unit());
            case PlannedAmount.ByWeight byWeight ->
                amount(byWeight.amount().value(), byWeight.amount().unit());
            case PlannedAmount.WeightMissing _, PlannedAmount.NotStated _ -> "";
        };
    }

    /** The unit alone, behind a number. */
    String unit(PlannedAmount planned) {
        var unit = switch (planned) {
            case PlannedAmount.Flat(Amount amount) -> amount.unit();
            case PlannedAmount.ByWeight byWeight -> byWeight.amount().unit();
            case PlannedAmount.WeightMissing missing -> missing.unit();
            case PlannedAmount.NotStated() -> "";
        };
        return unit.equals(MILLION_CELLS) ? messages.text("infusionForm.millionCells.unit") : unit;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

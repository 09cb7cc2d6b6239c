package visitwise.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Regimen;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.InfusionRecord.Stated;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.PlannedDose;

/** Makes up how an infusion went. */
final class Infusing {

    /** In millilitres, where the protocol or the mask leaves only a volume to state. */
    private static final BigDecimal VOLUME = new BigDecimal("100");

    private static final int MINUTES = 30;
    private static final int ONE_IN = 8;
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.97");

    private final Tales tales;
    private final Entered entered;

    Infusing(Tales tales, Entered entered) {
        this.tales = tales;
        this.entered = entered;
    }

    /** One infusion in the morning. */
    InfusionRecord given(UseCases desk, int dose, LocalDate on) {
        var chance = entered.chance();
        var weight = new WeightChoice.OfTheDay();
        var known = amount(desk.infusions().planned(entered.id(), on, weight));
        var stated = known == null ? new Stated(VOLUME, "mL") : null;
        var planned = known == null ? VOLUME : known;
        var isLess = chance.nextInt(ONE_IN) == 0;
        var actual = isLess ? planned.multiply(MOST_OF_IT).setScale(1, RoundingMode.HALF_UP) : planned;
        var start = on.atTime(9, 5 * chance.nextInt(12));
        var before = BigDecimal.valueOf(chance.nextInt(362, 369), 1);
        return new InfusionRecord(
                entered.id(),
                dose,
                weight,
                stated,
                actual,
                lot(on),
                start,
                end(start),
                before,
                before.add(BigDecimal.valueOf(chance.nextInt(0, 8), 1)),
                isLess ? tales.word("difference") : null);
    }

    private static @Nullable BigDecimal amount(PlannedDose planned) {
        return switch (planned.amount()) {
            case PlannedAmount.Flat flat -> flat.amount().value();
            case PlannedAmount.ByWeight byWeight -> byWeight.amount().value();
            case PlannedAmount.WeightMissing _, PlannedAmount.NotStated _ -> null;
        };
    }

    private LocalDateTime end(LocalDateTime start) {
        var stated =
                entered.course().arm().regimen() instanceof Regimen.Infusions infusions ? infusions.duration() : null;
        var minutes = stated == null
                ? MINUTES + entered.chance().nextInt(10)
                : entered.chance()
                        .nextInt(stated.value().least(), stated.value().most() + 1);
        return start.plusMinutes(minutes);
    }

    /** Batches go by month. */
    private String lot(LocalDate on) {
        return tales.word("lot." + entered.tale().study())
                + DateTimeFormatter.ofPattern("yyMM", Locale.ROOT).format(on);
    }
}

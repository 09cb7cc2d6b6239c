package visitwise.feature.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;
import visitwise.feature.printing.paper.Bilingual;

/** The arm of an open study and what is given in it. */
final class TreatmentWords {

    private static final Message PLACE = Message.of("print.place.treatment");
    private static final String MILLION_CELLS = "10^6 cells";

    private TreatmentWords() {}

    static List<Bilingual> of(Arm arm, Protocol protocol, Wording wording) {
        List<Bilingual> lines = new ArrayList<>();
        if (protocol.arms().size() > 1) {
            lines.add(wording.both(PLACE, voice -> voice.say("print.arm", voice.of(arm.name()))));
        }
        switch (arm.regimen()) {
            case Regimen.None _ -> {}
            case Regimen.Infusions given -> lines.add(wording.both(PLACE, voice -> treatment(given, voice)));
        }
        return lines;
    }

    private static String treatment(Regimen.Infusions given, Voice voice) {
        var dose = given.dose();
        var name = voice.of(given.name());
        return dose == null
                ? voice.say("print.treatment.plain", name, given.infusions())
                : voice.say("print.treatment", name, amount(dose.value(), voice), given.infusions());
    }

    private static String amount(Dose dose, Voice voice) {
        var amount = dose.unit().equals(MILLION_CELLS)
                ? voice.say("print.amount.millionCells", dose.amount(), tenThousands(dose.amount()))
                : voice.say("print.amount", dose.amount(), dose.unit());
        return switch (dose.basis()) {
            case FLAT -> amount;
            case PER_KG -> voice.say("print.amount.perKg", amount);
        };
    }

    /** Chinese counts in units of ten thousand. */
    private static BigDecimal tenThousands(BigDecimal millions) {
        return millions.movePointRight(2).stripTrailingZeros();
    }
}

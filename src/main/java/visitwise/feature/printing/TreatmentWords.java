package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;
import visitwise.feature.printing.paper.Bilingual;

/** The arm of an open study and what is given in it. */
final class TreatmentWords {

    private static final Message PLACE = Message.of("print.place.treatment");
    private static final Pattern CELLS = Pattern.compile("10\\^(\\d+) cells");

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
        var cells = CELLS.matcher(dose.unit());
        var unit = cells.matches() ? voice.say("print.unit.cells", cells.group(1)) : dose.unit();
        return switch (dose.basis()) {
            case FLAT -> voice.say("print.amount.flat", dose.amount(), unit);
            case PER_KG -> voice.say("print.amount.perKg", dose.amount(), unit);
        };
    }
}

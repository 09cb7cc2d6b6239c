package visitwise.feature.participantfile;

import java.util.Optional;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;

/** Whether the amount of an infusion must stay untold. */
public final class MaskedAmounts {

    private MaskedAmounts() {}

    /** True if the study is masked and its arms get different amounts, so that one would tell the arm. */
    public static boolean wouldTellArm(Protocol protocol) {
        return protocol.design().isMasked()
                && protocol.arms().stream()
                                .map(Arm::regimen)
                                .filter(Regimen.Infusions.class::isInstance)
                                .map(regimen -> Optional.ofNullable(((Regimen.Infusions) regimen).dose())
                                        .map(Sourced::value))
                                .distinct()
                                .count()
                        > 1;
    }
}

package visitwise.feature.participantfile;

import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;

/** Whether what an arm is given must stay untold in the participant's file. */
public final class MaskedAmounts {

    private MaskedAmounts() {}

    /** True if those who work at the site may not know the arm, and its arms are given different things. */
    public static boolean wouldTellArm(Protocol protocol) {
        return protocol.design().isMaskedFromStaff()
                && protocol.arms().stream().map(Arm::regimen).distinct().count() > 1;
    }

    /** The most infusions that any arm gets. */
    static int mostInfusions(Protocol protocol) {
        return protocol.arms().stream()
                .mapToInt(arm -> arm.regimen().infusions())
                .max()
                .orElse(0);
    }
}

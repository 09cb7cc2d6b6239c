package visitwise.feature.enrolment.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;

/**
 * An arm to be chosen.
 *
 * @param arm null for one that is not known here
 */
record ArmChoice(@Nullable Arm arm) {

    private static final String NOT_KNOWN = "?";

    /** Those of a protocol; in a masked study the arm may be unknown. */
    static List<ArmChoice> of(Protocol protocol) {
        var choices = new ArrayList<ArmChoice>();
        if (protocol.design().isMasked()) {
            choices.add(new ArmChoice(null));
        }
        protocol.arms().forEach(arm -> choices.add(new ArmChoice(arm)));
        return choices;
    }

    /** How it is written down, in no language. */
    String key() {
        return arm == null ? NOT_KNOWN : arm.code();
    }

    @Nullable
    String code() {
        return arm == null ? null : arm.code();
    }
}

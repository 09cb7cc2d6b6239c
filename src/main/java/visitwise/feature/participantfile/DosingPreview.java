package visitwise.feature.participantfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.AnchorDay;
import visitwise.domain.schedule.Reschedule;

/**
 * What a decision about dosing would do to the calendar; nothing of it is saved.
 *
 * @param moved visits whose dates or certainty change, in the order of the plan; none if the decision cannot be
 * @param lastDose from which visits would then count; null if that cannot be told
 */
public record DosingPreview(
        Checked checked,
        List<Reschedule.Moved> moved,
        @Nullable AnchorDay lastDose) {

    public DosingPreview {
        moved = List.copyOf(moved);
    }
}

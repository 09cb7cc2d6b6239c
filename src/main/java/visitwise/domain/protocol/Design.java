package visitwise.domain.protocol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the trial is built.
 *
 * @param phase as registered, for example "2/3"
 * @param participants planned number; null if not stated
 * @param masked who may not know the arm; empty for an open trial
 */
public record Design(
        Sourced<String> phase,
        Sourced<Allocation> allocation,
        @Nullable Sourced<Integer> participants,
        Sourced<Set<Role>> masked) {

    /** How participants get to their arm. */
    public enum Allocation {
        SINGLE_ARM,
        RANDOMISED,
        NON_RANDOMISED
    }

    /** Who may be kept from knowing the arm. */
    public enum Role {
        PARTICIPANT,
        CARE_PROVIDER,
        INVESTIGATOR,
        OUTCOMES_ASSESSOR
    }

    private static final Set<Role> STAFF = EnumSet.of(Role.CARE_PROVIDER, Role.INVESTIGATOR, Role.OUTCOMES_ASSESSOR);

    /** True if anybody may not know the arm: then it is told nowhere that others may see. */
    public boolean isMasked() {
        return !masked.value().isEmpty();
    }

    /** True if somebody who works in the trial may not know the arm either: then nothing at the site may tell it. */
    public boolean isMaskedFromStaff() {
        return !Collections.disjoint(masked.value(), STAFF);
    }
}

package visitwise.feature.enrolment.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.platform.background.Background;

/**
 * What enrolling needs.
 *
 * @param who the name that stands in the audit trail
 */
public record EnrolDesk(
        EnrolParticipant enrol,
        ListPlaces places,
        Background background,
        Supplier<LocalDate> today,
        Supplier<String> who) {}

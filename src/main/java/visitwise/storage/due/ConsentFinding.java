package visitwise.storage.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.History;

/** What is amiss with the consent of somebody who takes part. */
public enum ConsentFinding {
    /** No consent is recorded. */
    MISSING,
    /** The first consent was signed after the enrolment or after a dose. */
    SIGNED_LATE;

    /** Null if nothing is amiss, or the person does not take part any more. */
    static @Nullable ConsentFinding of(History history, @Nullable LocalDate firstConsent) {
        if (!(history.disposition() instanceof Disposition.InStudy)) {
            return null;
        }
        if (firstConsent == null) {
            return MISSING;
        }
        var enrolled = history.anchors().enrolment();
        var late = (enrolled != null && firstConsent.isAfter(enrolled))
                || history.doses().stream().map(DoseGiven::on).anyMatch(firstConsent::isAfter);
        return late ? SIGNED_LATE : null;
    }
}

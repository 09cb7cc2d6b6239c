package visitwise.app.demo;

import java.util.Random;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.ChangeContext;

/**
 * An invented participant who has a number.
 *
 * @param reportedBy the laboratory that measures
 * @param chance where everything that is left to chance about this participant comes from
 */
record Entered(
        Tale tale,
        Course course,
        SiteId site,
        ParticipantId id,
        Body body,
        Laboratory laboratory,
        LaboratoryId reportedBy,
        ChangeContext staff,
        Random chance) {

    /** True if the site knows the arm, so that there is a calendar. */
    boolean hasCalendar() {
        return tale.arm() != null;
    }

    boolean isInStudy() {
        return tale.fate() != Tale.Fate.SCREEN_FAILURE;
    }
}

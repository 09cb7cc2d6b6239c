package visitwise.app;

import java.util.List;
import visitwise.domain.Text;
import visitwise.domain.study.StudyId;

/**
 * What the menu shows beside its entries.
 *
 * @param today visits booked today
 * @param results waiting to be entered or judged
 */
record Counts(int today, int participants, int results, List<StudyCount> studies) {

    /** Before anything was read. */
    static final Counts NONE = new Counts(0, 0, 0, List.of());

    Counts {
        studies = List.copyOf(studies);
    }

    /** A study of this site with its number of participants. */
    record StudyCount(StudyId study, Text shortTitle, int participants) {}
}

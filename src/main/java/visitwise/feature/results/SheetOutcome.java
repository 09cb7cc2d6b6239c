package visitwise.feature.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.SpecimenId;
import visitwise.storage.database.Outcome;

/** What came of saving a sheet. */
public sealed interface SheetOutcome {

    /**
     * On the disk.
     *
     * @param entered how many results are new
     * @param corrected how many were changed
     */
    record Saved(SpecimenId specimen, int entered, int corrected) implements SheetOutcome {}

    /**
     * Nothing was saved.
     *
     * @param problems of the sheet
     * @param lines problems of single lines, by analyte
     */
    record Refused(List<Problem> problems, Map<String, Message> lines) implements SheetOutcome {

        public Refused {
            problems = List.copyOf(problems);
            lines = Map.copyOf(lines);
        }
    }

    /**
     * Nothing was saved: somebody else changed it since it was read.
     *
     * @param changed what was corrected since, the newest first
     * @param entered true if results were entered that were not there
     * @param lost who came first, where neither of them tells; null if one does
     */
    record Conflict(List<Correction> changed, boolean entered, Outcome.@Nullable Conflict<?> lost)
            implements SheetOutcome {

        public Conflict {
            changed = List.copyOf(changed);
        }
    }

    /** Why a sheet cannot be saved, said at its field. */
    record Problem(Field field, Message message) {}

    /** The fields above the lines. */
    enum Field {
        DAY,
        TIME,
        URINE,
        LABORATORY,
        LINES,
        REASON
    }
}

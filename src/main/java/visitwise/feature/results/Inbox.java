package visitwise.feature.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.study.StudyId;
import visitwise.storage.lab.InboxSearch;

/**
 * What waits for somebody, each list with the oldest first, and what was judged last.
 *
 * @param expectedInAll how many there are, shown or not
 * @param unjudgedInAll how many there are, shown or not
 * @param judged the last judgement first
 */
public record Inbox(
        List<Expected> expected,
        long expectedInAll,
        List<Abnormal> unjudged,
        long unjudgedInAll,
        List<Abnormal> judged,
        List<Study> studies) {

    public Inbox {
        expected = List.copyOf(expected);
        unjudged = List.copyOf(unjudged);
        judged = List.copyOf(judged);
        studies = List.copyOf(studies);
    }

    /** A study that the lists can be narrowed to. */
    public record Study(StudyId id, Text name) {}

    /**
     * What the lists are narrowed to.
     *
     * @param study null for all
     * @param text part of a number or of initials, or a name; blank for everybody
     */
    public record Narrowed(@Nullable StudyId study, String text) {

        public static final Narrowed TO_NOTHING = new Narrowed(null, "");

        public boolean isNarrow() {
            return study != null || !text.isBlank();
        }
    }

    /**
     * A visit that took place and whose results are not all entered.
     *
     * @param label what the visit is called; null where that would tell the arm
     */
    public record Expected(
            InboxSearch.Awaited row, Text study, @Nullable Text label, List<Analyte> missing) {

        public Expected {
            missing = List.copyOf(missing);
        }

        /** True if it is about the same visit. */
        public boolean isSame(Expected other) {
            return row.visit().equals(other.row.visit());
        }
    }

    /**
     * An abnormal result.
     *
     * @param normal the answers that are normal; none of a number
     * @param visit what its visit is called; null if it belongs to none, or where that would tell the arm
     * @param judgement null as long as nobody judged it
     */
    public record Abnormal(
            InboxSearch.Abnormal row,
            Analyte analyte,
            Ranges.Answers normal,
            Text study,
            @Nullable Text visit,
            @Nullable Significance judgement) {

        public Optional<Significance> judged() {
            return Optional.ofNullable(judgement);
        }

        /** True if it is about the same result. */
        public boolean isSame(Abnormal other) {
            return row.row().equals(other.row.row());
        }
    }
}

package visitwise.feature.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import visitwise.domain.Text;
import visitwise.domain.study.StudyId;

/**
 * The work of a day and the days after it.
 *
 * @param work in the order of its groups
 * @param more how many visits were left out because the list would be too long
 * @param sites names of the hospitals
 * @param results sheets of visits that took place and whose results are not all entered
 * @param load how many visits are booked on each day of the week
 */
public record TodayList(
        LocalDate today,
        Counts counts,
        List<Work> work,
        long more,
        List<Attention> attention,
        long results,
        List<String> sites,
        Map<LocalDate, Long> load,
        List<StudyChoice> studies) {

    public TodayList {
        work = List.copyOf(work);
        attention = List.copyOf(attention);
        sites = List.copyOf(sites);
        load = Map.copyOf(load);
        studies = List.copyOf(studies);
    }

    /**
     * What the tiles count.
     *
     * @param today booked for today, or done today
     * @param done of these done
     * @param soon booked, or not booked and due, up to a week ahead
     * @param closing not booked, with a window that closes in two days or less
     * @param closed closed and not recorded
     */
    public record Counts(long today, long done, long soon, long closing, long closed) {}

    /**
     * A study that the list can be narrowed to.
     *
     * @param name what all its participants' numbers begin with, and the disease
     */
    public record StudyChoice(StudyId study, Text name, long participants) {}
}

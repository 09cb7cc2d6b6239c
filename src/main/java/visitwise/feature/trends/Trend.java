package visitwise.feature.trends;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.lab.renal.Equation;

/**
 * One quantity of one participant over time.
 *
 * @param courses that of the fixed equation first; one only unless equations differ
 * @param gaps visits that should have given a value and did not
 * @param band null if nobody states what is normal
 * @param limit null if the protocol judges nothing by it
 */
public record Trend(
        Topic topic,
        List<Course> courses,
        List<Gap> gaps,
        @Nullable Band band,
        @Nullable RemissionLimit limit) {

    public Trend {
        courses = List.copyOf(courses);
        gaps = List.copyOf(gaps);
    }

    /**
     * Values that may be joined.
     *
     * @param equation that all are worked out by; null if there is but one way
     */
    public record Course(@Nullable Equation equation, List<TrendValue> values) {
        public Course {
            values = List.copyOf(values);
        }
    }

    /** A visit without a value on the day it took place or was due. */
    public record Gap(LocalDate day, @Nullable Text visit, Why why) {

        /** Why there is none. */
        public enum Why {
            MISSED,
            NOT_ENTERED
        }
    }

    /** What was normal for the participant on the day of the last value. */
    public record Band(Interpreted.Limits limits, LocalDate on) {

        /** True if it is that of the catalogue and not the laboratory's. */
        public boolean isFallback() {
            return limits.source().startsWith(Ranges.FALLBACK);
        }
    }

    public boolean isEmpty() {
        return courses.stream().allMatch(course -> course.values().isEmpty());
    }
}

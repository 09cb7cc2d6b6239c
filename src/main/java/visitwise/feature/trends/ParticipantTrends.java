package visitwise.feature.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Identification;
import visitwise.domain.study.StudyId;

/**
 * What was measured and worked out of one participant, over time.
 *
 * @param number as the study numbers its participants
 * @param of the study at the site
 * @param infusions those that may be shown, the first first
 * @param infusionsHidden true if marking infusions would tell the arm
 * @param left null as long as the fixed equation is valid
 */
public record ParticipantTrends(
        String number,
        StudyId of,
        Identification study,
        List<Given> infusions,
        boolean infusionsHidden,
        Map<Topic, Trend> trends,
        @Nullable LeftValidity left) {

    public ParticipantTrends {
        infusions = List.copyOf(infusions);
        trends = Map.copyOf(trends);
    }

    /** An infusion that was given. */
    public record Given(int number, DayAndTime at) {}

    /** From a day on the participant is out of the validity of the equation that is fixed. */
    public record LeftValidity(Equation fixed, Equation next, LocalDate from) {}

    public Trend trend(Topic topic) {
        var trend = trends.get(topic);
        if (trend == null) {
            throw new IllegalArgumentException("not read: " + topic);
        }
        return trend;
    }
}

package visitwise.feature.printing;

import java.util.List;
import visitwise.domain.Text;

/** One way in which the arms of a protocol differ at one visit. */
public sealed interface ArmDifference {

    /** Code of the visit. */
    String visit();

    /** Not every arm has the visit; those that have it. */
    record OnlyPlannedIn(String visit, List<String> arms) implements ArmDifference {}

    /** The visit is counted from another event, or lies at another distance from it, depending on the arm. */
    record CountedDifferently(String visit, List<String> arms) implements ArmDifference {}

    /** Not every arm has this infusion at the visit; those that have it. */
    record OnlyInfusedIn(String visit, List<String> arms) implements ArmDifference {}

    /** Not every arm has the assessment at the visit; those that have it. */
    record OnlyAssessedIn(String visit, Text assessment, List<String> arms) implements ArmDifference {}

    /** The window or the minimum gap of the visit depends on the arm. */
    record LimitedDifferently(String visit) implements ArmDifference {}

    /** The name of the visit depends on the arm. */
    record NamedDifferently(String visit) implements ArmDifference {}
}

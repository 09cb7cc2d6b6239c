package visitwise.feature.trends;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.VisitContent;

/**
 * What a chart may tell of visits and infusions: a chart is looked at together and taken home, so in a masked study only
 * what is the same in every arm.
 *
 * @param arm null if it is not known
 */
record ToldVisits(Protocol protocol, @Nullable Arm arm) {

    /** What a visit is called; empty if there is none, or if that would tell the arm. */
    Optional<Text> nameOf(@Nullable String code) {
        return code == null ? Optional.empty() : content(code).name();
    }

    /** Codes of the visits that may be told, in the order of the protocol. */
    Set<String> codes() {
        var arms = protocol.arms().stream().map(Arm::code).toList();
        var codes = new LinkedHashSet<String>();
        for (var visit : protocol.visits()) {
            if (!protocol.design().isMasked() || isIn(arms, visit.code())) {
                codes.add(visit.code());
            }
        }
        return codes;
    }

    private boolean isIn(List<String> arms, String code) {
        return arms.stream()
                .allMatch(of -> protocol.visits().stream()
                        .anyMatch(visit ->
                                visit.code().equals(code) && visit.arms().contains(of)));
    }

    /** True if it may be told that the visit was due on its target day. */
    boolean tellsTargetOf(String code) {
        return content(code).showsWindow();
    }

    /** Analytes that a visit asks for. */
    List<String> askedAt(String code) {
        return protocol.judging()
                .analytes(content(code).assessments().stream()
                        .map(Assessment::code)
                        .toList());
    }

    /** What any arm should have a value of at a visit. */
    Set<Topic> topicsAt(String code) {
        var analytes = protocol.judging()
                .analytes(protocol.visits().stream()
                        .filter(visit -> visit.code().equals(code))
                        .flatMap(visit -> visit.assessments().stream())
                        .map(PlannedVisit.ArmAssessment::assessment)
                        .distinct()
                        .toList());
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.isAskedBy(analytes))
                .collect(Collectors.toSet());
    }

    /** False where not every arm is infused as often. */
    boolean tellsInfusions() {
        return !protocol.design().isMasked() || protocol.infusesAllAlike();
    }

    private VisitContent content(String code) {
        return VisitContent.of(protocol, arm == null ? "" : arm.code(), code, null);
    }
}

package visitwise.feature.printing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import visitwise.domain.Text;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.schedule.VisitState;

/** What the paper needs to know of a planned visit beyond its record. */
final class VisitContents {

    private VisitContents() {}

    /** The assessment of a code; the code itself where the protocol does not name it. */
    static Assessment assessment(Protocol protocol, String code) {
        return protocol.assessment(code)
                .orElseGet(() -> new Assessment(code, new Text(code, code), new Provenance.Assumption("not named")));
    }

    static Stream<Provenance> sourcesOf(Limits limits) {
        return Stream.<Sourced<?>>of(
                        Arrays.asList(limits.window(), limits.gap()).toArray(Sourced<?>[]::new))
                .filter(Objects::nonNull)
                .map(Sourced::source);
    }

    /** True if a bottle with the urine of a whole day has to be brought. */
    static boolean collectsUrineOfDay(Assessment assessment) {
        var english = assessment.name().en().toLowerCase(Locale.ROOT);
        return english.contains("24") && english.contains("urin");
    }

    /** True if the protocol lists the infusion itself among the assessments. */
    static boolean isInfusion(Assessment assessment) {
        return VisitContent.isInfusion(assessment);
    }

    /** True unless somebody or something took the visit out of the plan. */
    static boolean applies(DueVisit visit) {
        return visit.state() != VisitState.NOT_APPLICABLE && visit.state() != VisitState.SKIPPED_PER_PROTOCOL;
    }
}

package visitwise.domain.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;

/**
 * What is to be done at a planned visit, as far as lists of many participants may tell it. In a masked study that is only
 * what is the same in every arm.
 *
 * @param label what the visit is called; null where that would tell the arm
 * @param dose number of the infusion; null if none is given, or if that would tell the arm
 * @param amount how much is infused; null without a dose, and always in a masked study
 * @param waitsForWeight true if the amount goes by a body weight that was not measured on the day; in a masked study
 *     whoever gets the infusion, if it does so in any arm
 * @param assessments what else is done, in the order of the protocol
 * @param showsWindow false where the window, or whether the date is provisional, would tell the arm
 */
public record VisitContent(
        @Nullable Text label,
        @Nullable Integer dose,
        @Nullable PlannedAmount amount,
        boolean waitsForWeight,
        List<Assessment> assessments,
        boolean showsWindow) {

    private static final VisitContent NOTHING = new VisitContent(null, null, null, false, List.of(), true);

    public VisitContent {
        assessments = List.copyOf(assessments);
    }

    /**
     * At a visit of a participant.
     *
     * @param weight in kg, of the day of the visit; null if it was not measured then
     */
    public static VisitContent of(Protocol protocol, String arm, String visit, @Nullable BigDecimal weight) {
        var plans = plans(protocol, visit);
        if (protocol.design().isMasked()) {
            return plans.size() == protocol.arms().size() ? common(protocol, plans, weight) : hidden();
        }
        return Optional.ofNullable(plans.get(arm))
                .map(plan -> open(protocol, arm, plan, weight))
                .orElse(NOTHING);
    }

    public Optional<Text> name() {
        return Optional.ofNullable(label);
    }

    private static VisitContent hidden() {
        return new VisitContent(null, null, null, false, List.of(), false);
    }

    private static VisitContent open(Protocol protocol, String arm, PlannedVisit plan, @Nullable BigDecimal weight) {
        var regimen = protocol.arm(arm).orElseThrow().regimen();
        var amount = plan.dose() != null && regimen instanceof Regimen.Infusions infusions
                ? PlannedAmount.of(infusions, weight)
                : null;
        return new VisitContent(
                plan.label(),
                plan.dose(),
                amount,
                amount instanceof PlannedAmount.WeightMissing,
                named(protocol, plan.assessmentsIn(arm), plan.dose()),
                true);
    }

    private static VisitContent common(
            Protocol protocol, Map<String, PlannedVisit> plans, @Nullable BigDecimal weight) {
        var codes = new LinkedHashSet<String>();
        plans.forEach((arm, plan) -> codes.addAll(plan.assessmentsIn(arm)));
        plans.forEach((arm, plan) -> codes.retainAll(plan.assessmentsIn(arm)));
        var dose = same(plans.values(), plan -> Optional.ofNullable(plan.dose()))
                .flatMap(Function.identity())
                .orElse(null);
        return new VisitContent(
                commonName(plans.values().stream().map(PlannedVisit::label).toList()),
                dose,
                null,
                dose != null && weight == null && goesByWeight(protocol),
                named(protocol, codes, dose),
                showsWindow(protocol, plans.values()));
    }

    private static boolean goesByWeight(Protocol protocol) {
        return protocol.arms().stream()
                .anyMatch(arm -> arm.regimen() instanceof Regimen.Infusions infusions
                        && PlannedAmount.of(infusions, null) instanceof PlannedAmount.WeightMissing);
    }

    /**
     * Days left after a dose would show in the window whether there was a dose; and where not every arm has as many, so
     * would a day that is counted from one.
     */
    private static boolean showsWindow(Protocol protocol, Collection<PlannedVisit> plans) {
        var alike = same(plans, plan -> List.of(limits(plan), timing(plan))).isPresent();
        var asMany = protocol.arms().stream()
                        .map(arm -> arm.regimen().infusions())
                        .distinct()
                        .count()
                == 1;
        return alike
                && (asMany
                        || plans.stream()
                                .allMatch(plan -> plan.timing().anchor().value() instanceof Anchor.Enrolment))
                && plans.stream().noneMatch(plan -> {
                    var gap = plan.limits().gap();
                    return gap != null && gap.value().since() == MinimumGap.Since.PREVIOUS_DOSE;
                });
    }

    private static List<Object> limits(PlannedVisit plan) {
        var days = new ArrayList<>();
        var window = plan.limits().window();
        var gap = plan.limits().gap();
        days.add(window == null ? "no window" : window.value());
        days.add(gap == null ? "no gap" : gap.value());
        return days;
    }

    private static List<Object> timing(PlannedVisit plan) {
        return List.of(plan.timing().anchor().value(), plan.timing().offset().value());
    }

    /** The infusion itself, which a protocol may list among the assessments, is told by its dose or not at all. */
    private static List<Assessment> named(Protocol protocol, Collection<String> codes, @Nullable Integer dose) {
        return codes.stream()
                .flatMap(code -> protocol.assessment(code).stream())
                .filter(assessment -> dose == null || !isInfusion(assessment))
                .toList();
    }

    /** True if the protocol lists the infusion itself among the assessments. */
    public static boolean isInfusion(Assessment assessment) {
        return assessment.name().en().toLowerCase(Locale.ROOT).contains("infusion");
    }

    /** The label, or those parts of it between dots that every arm has; null if there are none. */
    public static @Nullable Text commonName(List<Text> labels) {
        var english = commonParts(labels.stream().map(Text::en).toList());
        var chinese = commonParts(labels.stream().map(Text::zh).toList());
        return english.isBlank() || chinese.isBlank() ? null : new Text(english, chinese);
    }

    private static String commonParts(List<String> labels) {
        if (new HashSet<>(labels).size() == 1) {
            return labels.getFirst();
        }
        var common = new ArrayList<>(parts(labels.getFirst()));
        labels.forEach(label -> common.retainAll(parts(label)));
        return String.join(" · ", common);
    }

    private static List<String> parts(String label) {
        return Arrays.stream(label.split("·", -1)).map(String::strip).toList();
    }

    private static <T> Optional<T> same(Collection<PlannedVisit> plans, Function<PlannedVisit, T> aspect) {
        var values = new HashSet<>(plans.stream().map(aspect).toList());
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    /** The planned visit of a code in each arm that has it. */
    private static Map<String, PlannedVisit> plans(Protocol protocol, String code) {
        var plans = new TreeMap<String, PlannedVisit>();
        for (var visit : protocol.visits()) {
            if (visit.code().equals(code)) {
                visit.arms().forEach(arm -> plans.putIfAbsent(arm, visit));
            }
        }
        return plans;
    }
}

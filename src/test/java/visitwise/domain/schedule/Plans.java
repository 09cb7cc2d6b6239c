package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Design;
import visitwise.domain.protocol.Epoch;
import visitwise.domain.protocol.Identification;
import visitwise.domain.protocol.Judging;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.protocol.Timing;
import visitwise.domain.protocol.Window;

/** Small plans of one arm for tests. */
final class Plans {

    static final String ARM = "A";
    static final Anchor ENROLMENT = new Anchor.Enrolment();
    static final Anchor FIRST_DOSE = new Anchor.FirstDose();
    static final Anchor LAST_DOSE = new Anchor.LastDose();

    private static final Provenance SOURCE = new Provenance.Assumption("for a test");

    private Plans() {}

    static Protocol protocol(PlannedVisit... visits) {
        return protocol(List.of(visits));
    }

    static Protocol protocol(List<PlannedVisit> visits) {
        var text = new Text("Plan", "方案");
        int doses = (int) visits.stream().filter(v -> v.dose() != null).count();
        Regimen regimen = doses == 0
                ? new Regimen.None("NONE", text, SOURCE)
                : new Regimen.Infusions("R", text, Regimen.Kind.PLACEBO, null, sourced(doses), null, null, null);
        return new Protocol(
                new Identification("TEST", "1.0", text, text, text, null),
                new Design(sourced("1"), sourced(Design.Allocation.SINGLE_ARM), null, sourced(Set.of())),
                List.of(),
                List.of(new Epoch("E", text)),
                List.of(new Arm(ARM, text, regimen)),
                List.of(),
                visits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judging.NOT_STATED);
    }

    static PlannedVisit visit(String code, Anchor anchor, String offset) {
        return visit(code, null, anchor, offset, Limits.NOT_STATED);
    }

    static PlannedVisit dose(int number, Anchor anchor, String offset) {
        return visit("DOSE" + number, number, anchor, offset, Limits.NOT_STATED);
    }

    static PlannedVisit visit(String code, @Nullable Integer dose, Anchor anchor, String offset, Limits limits) {
        return new PlannedVisit(
                code,
                new Text(code, code),
                "E",
                Set.of(ARM),
                dose,
                new Timing(sourced(anchor), sourced(offset(offset))),
                limits,
                Limits.NOT_STATED,
                List.of());
    }

    static PlannedVisit within(PlannedVisit visit, @Nullable Integer before, @Nullable Integer after) {
        return with(
                visit,
                new Limits(sourced(new Window(before, after)), visit.limits().gap()));
    }

    static PlannedVisit afterGap(PlannedVisit visit, int days, MinimumGap.Since since) {
        return with(visit, new Limits(visit.limits().window(), sourced(new MinimumGap(days, since))));
    }

    private static PlannedVisit with(PlannedVisit v, Limits limits) {
        return new PlannedVisit(
                v.code(), v.label(), v.epoch(), v.arms(), v.dose(), v.timing(), limits, v.suggested(), v.assessments());
    }

    static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, SOURCE);
    }

    static Offset offset(String iso) {
        boolean negative = iso.startsWith("-");
        int amount = Integer.parseInt(iso.replaceAll("[^0-9]", ""));
        var unit = switch (iso.charAt(iso.length() - 1)) {
            case 'D' -> Offset.Unit.DAYS;
            case 'W' -> Offset.Unit.WEEKS;
            case 'M' -> Offset.Unit.MONTHS;
            default -> throw new IllegalArgumentException(iso);
        };
        return new Offset(negative ? -amount : amount, unit);
    }

    static List<DueVisit> plan(Protocol protocol, History history, String today) {
        return Scheduler.plan(protocol, protocol.arms().getFirst(), history, LocalDate.parse(today));
    }
}

package visitwise.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.protocol.Timing;
import visitwise.domain.protocol.Window;

/** Builds planned visits for tests: on the day of the first dose, in every arm, with no window, unless told otherwise. */
public final class Visits {

    private final String code;
    private final Text label;
    private final List<PlannedVisit.ArmAssessment> assessments = new ArrayList<>();
    private @Nullable Set<String> arms;
    private @Nullable Integer dose;
    private @Nullable Sourced<Window> window;
    private @Nullable Sourced<MinimumGap> gap;
    private Anchor anchor = new Anchor.FirstDose();
    private Offset offset = new Offset(0, Offset.Unit.DAYS);
    private final List<String> everywhere = new ArrayList<>();

    private Visits(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** How a study limits its visits. */
    public enum Rule {
        WINDOWS,
        NONE;

        Visits limit(Visits visit, int days) {
            return this == NONE ? visit : visit.window(days, days, Protocols.SITE);
        }
    }

    public static Visits of(String code, String en, String zh) {
        return new Visits(code, new Text(en, zh));
    }

    public Visits only(String... inArms) {
        arms = Protocols.set(inArms);
        return this;
    }

    public Visits dose(int number) {
        dose = number;
        return this;
    }

    public Visits days(Anchor from, int amount) {
        anchor = from;
        offset = new Offset(amount, Offset.Unit.DAYS);
        return this;
    }

    public Visits months(Anchor from, int amount) {
        anchor = from;
        offset = new Offset(amount, Offset.Unit.MONTHS);
        return this;
    }

    public Visits window(@Nullable Integer before, @Nullable Integer after, Provenance source) {
        window = new Sourced<>(new Window(before, after), source);
        return this;
    }

    public Visits gap(int days) {
        gap = new Sourced<>(new MinimumGap(days, MinimumGap.Since.PREVIOUS_DOSE), Protocols.REGISTRY);
        return this;
    }

    public Visits assesses(String... codes) {
        everywhere.addAll(List.of(codes));
        return this;
    }

    public Visits assessesOnlyIn(String arm, String assessment) {
        assessments.add(new PlannedVisit.ArmAssessment(assessment, Set.of(arm)));
        return this;
    }

    PlannedVisit planned(List<String> allArms) {
        var in = arms == null ? Set.copyOf(allArms) : arms;
        List<PlannedVisit.ArmAssessment> done = new ArrayList<>(assessments);
        everywhere.forEach(assessment -> done.add(new PlannedVisit.ArmAssessment(assessment, in)));
        return new PlannedVisit(
                code,
                label,
                "TREATMENT",
                in,
                dose,
                new Timing(Protocols.sourced(anchor), Protocols.sourced(offset)),
                new Limits(window, gap),
                Limits.NOT_STATED,
                done);
    }
}

package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.schedule.DueVisit;
import visitwise.storage.dossier.Dossier;

/** What the person should know about an infusion that may be recorded. */
final class InfusionWarnings {

    /** Degrees Celsius from which there is fever. */
    private static final BigDecimal FEVER = new BigDecimal("38.0");

    private final Dossier dossier;
    private final InfusionRecord wanted;
    private final @Nullable DueVisit due;
    private final PlannedDose planned;
    private final Findings findings;

    InfusionWarnings(
            Dossier dossier, InfusionRecord wanted, @Nullable DueVisit due, PlannedDose planned, Findings findings) {
        this.dossier = dossier;
        this.wanted = wanted;
        this.due = due;
        this.planned = planned;
        this.findings = findings;
    }

    void warn(LocalDate today) {
        var weight = planned.weight();
        if (weight != null && !weight.on().equals(wanted.day())) {
            findings.warn("participantFile.warning.olderWeight", weight.kilograms(), weight.on());
        }
        duration();
        fever(wanted.temperatureBefore());
        fever(wanted.temperatureAfter());
        if (Findings.isBlank(wanted.lot())) {
            findings.warn("participantFile.warning.noLot");
        }
        dossier.history()
                .leftOn()
                .filter(wanted.day()::isAfter)
                .ifPresent(left -> findings.warn("participantFile.warning.afterLeaving", left));
        VisitWarnings.order(dossier, wanted.dose(), wanted.day(), findings);
        if (due != null && !gap(due, today)) {
            VisitWarnings.allowed(due, wanted.day(), findings);
        }
    }

    private void duration() {
        var stated = dossier.arm()
                .flatMap(arm -> arm.regimen() instanceof Regimen.Infusions infusions
                        ? Optional.ofNullable(infusions.duration())
                        : Optional.empty())
                .orElse(null);
        if (stated == null || wanted.stopped() == null || MaskedAmounts.wouldTellArm(dossier.protocol())) {
            return;
        }
        var minutes = stated.value();
        var lasted = Duration.between(wanted.started(), wanted.stopped());
        if (lasted.compareTo(Duration.ofMinutes(minutes.least())) < 0
                || lasted.compareTo(Duration.ofMinutes(minutes.most())) > 0) {
            findings.warn("participantFile.warning.duration", lasted.toMinutes(), minutes.least(), minutes.most());
        }
    }

    private void fever(@Nullable BigDecimal celsius) {
        if (celsius != null && celsius.compareTo(FEVER) >= 0) {
            findings.warn("participantFile.warning.fever", celsius);
        }
    }

    /** Warns of too short a gap to what came before. */
    private boolean gap(DueVisit visit, LocalDate today) {
        var stated = visit.visit().limits().gap();
        if (stated == null) {
            return false;
        }
        var gap = stated.value();
        var previous = previous(visit, gap.since(), today).orElse(null);
        if (previous == null) {
            return false;
        }
        var days = ChronoUnit.DAYS.between(previous, wanted.day());
        var isShort = days >= 0 && days < gap.days();
        if (isShort) {
            findings.warn("participantFile.warning.gap", days, previous, gap.days());
        }
        return isShort;
    }

    private Optional<LocalDate> previous(DueVisit visit, MinimumGap.Since since, LocalDate today) {
        return dossier.plan(today).stream()
                .takeWhile(earlier -> !earlier.code().equals(visit.code()))
                .filter(earlier -> since == MinimumGap.Since.PREVIOUS_VISIT
                        || earlier.visit().dose() != null)
                .map(earlier -> earlier.actual())
                .filter(Objects::nonNull)
                .reduce((_, later) -> later);
    }
}

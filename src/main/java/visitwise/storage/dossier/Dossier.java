package visitwise.storage.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.participant.VisitId;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Stored;

/**
 * What is stored about one participant, read at one moment.
 *
 * @param consents the newest first
 * @param sizes the newest first
 */
public record Dossier(
        Stored<Participant> participant,
        Protocol protocol,
        History history,
        List<Stored<Consent>> consents,
        List<Stored<BodySize>> sizes,
        @Nullable Stored<AgreedDates> agreed,
        @Nullable Stored<DosingClosure> closure,
        List<Stored<Visit>> visits,
        List<Stored<VisitAssessment>> assessments,
        List<Stored<Infusion>> infusions) {

    public ParticipantId id() {
        return new ParticipantId(participant.id());
    }

    public SiteId site() {
        return participant.site();
    }

    public LocalDate birthDate() {
        return participant.value().birthDate();
    }

    public @Nullable LocalDate firstConsent() {
        return consents.isEmpty() ? null : consents.getLast().value().signedOn();
    }

    /** The arm, if it is known and the protocol has it. */
    public Optional<Arm> arm() {
        return participant.value().armCode().flatMap(protocol::arm);
    }

    /** The calendar; empty as long as the arm is not known. */
    public List<DueVisit> plan(LocalDate today) {
        return arm().map(arm -> Scheduler.plan(protocol, arm, history, today)).orElse(List.of());
    }

    public Optional<DueVisit> due(String code, LocalDate today) {
        return plan(today).stream().filter(due -> due.code().equals(code)).findFirst();
    }

    /** The visit at which a dose is planned. */
    public Optional<DueVisit> dueDose(int number, LocalDate today) {
        return plan(today).stream()
                .filter(due -> due.visit().doseNumber().orElse(0) == number)
                .findFirst();
    }

    /** Every visit that took place on a day, planned or not. */
    public List<Visit> visitsOn(LocalDate day) {
        return visits.stream()
                .map(Stored::value)
                .filter(visit -> visit.actualDay().filter(day::equals).isPresent())
                .toList();
    }

    /** The row of a planned visit. */
    public @Nullable Stored<Visit> visit(String code) {
        var planned = new Occasion.Planned(code);
        return visits.stream()
                .filter(visit -> visit.value().occasion().equals(planned))
                .findFirst()
                .orElse(null);
    }

    /** The codes of the planned visits that have a row. */
    public Map<VisitId, String> plannedVisits() {
        var codes = new HashMap<VisitId, String>();
        for (var visit : visits) {
            if (visit.value().occasion() instanceof Occasion.Planned(var code)) {
                codes.put(new VisitId(visit.id()), code);
            }
        }
        return codes;
    }

    /** What is agreed for planned visits, by their codes. */
    public Map<String, DayAndTime> appointments() {
        var agreed = new HashMap<String, DayAndTime>();
        for (var visit : visits) {
            if (visit.value().occasion() instanceof Occasion.Planned(var code)) {
                visit.value().appointment().ifPresent(appointment -> agreed.put(code, appointment));
            }
        }
        return agreed;
    }

    public List<Stored<VisitAssessment>> assessmentsAt(@Nullable Stored<Visit> visit) {
        return visit == null
                ? List.of()
                : assessments.stream()
                        .filter(a -> a.value().visit().value().equals(visit.id()))
                        .toList();
    }

    public @Nullable Stored<Infusion> infusion(int dose) {
        return infusions.stream()
                .filter(infusion -> infusion.value().doseNumber() == dose)
                .findFirst()
                .orElse(null);
    }

    /** False where it would tell the arm to those who may not know it: as long as no dose was given, which tells it. */
    public boolean tellsTreatmentStart() {
        return protocol.tellsTreatmentStart() || !history.doses().isEmpty();
    }

    /** When treatment began; null as long as it has not, or as it may not be told. */
    public @Nullable DayAndTime treatmentStart(LocalDate today) {
        return tellsTreatmentStart()
                ? TreatmentStart.of(
                        protocol,
                        arm().orElse(null),
                        history,
                        infusions.stream().map(Stored::value).toList(),
                        today)
                : null;
    }

    /** The weight measured on a day. */
    public @Nullable BigDecimal weightOn(LocalDate day) {
        return sizes.stream()
                .filter(size -> size.value().on().equals(day))
                .flatMap(size -> size.value().weightInKg().stream())
                .findFirst()
                .orElse(null);
    }
}

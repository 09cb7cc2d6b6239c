package visitwise.feature.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Eligibility;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.feature.enrolment.Enrolment.FieldProblem;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.due.DueVisitStore;
import visitwise.storage.lab.DerivedValues;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ConsentStore;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;

/** Takes a participant into a study with the next number, or records that the screening failed. */
public final class EnrolParticipant {

    /** Where somebody is taken in. */
    public record Place(SiteId site, StudyId study, ProtocolVersionId version, Protocol protocol) {}

    /** What came of it. */
    public sealed interface Result {

        record Enrolled(ParticipantId participant, String number) implements Result {}

        /** Nothing was saved. */
        record Invalid(List<FieldProblem> problems) implements Result {}

        /** Nothing was saved: these criteria keep the person out. */
        record NotEligible(List<Eligibility.Answered> criteria) implements Result {}
    }

    private final Database database;
    private final StudyStore studies = new StudyStore();
    private final ParticipantStore participants = new ParticipantStore();
    private final AgreedDatesStore agreedDates = new AgreedDatesStore();
    private final BodySizeStore bodySizes = new BodySizeStore();
    private final ConsentStore consents = new ConsentStore();
    private final ContactStore contacts = new ContactStore();
    private final DerivedValues derived = new DerivedValues(new ProtocolLibrary());
    private final DueVisitStore dueVisits = new DueVisitStore(new ProtocolLibrary());

    public EnrolParticipant(Database database) {
        this.database = database;
    }

    /** The calendar that this would give, to be seen before it is saved; empty as long as no arm is chosen. */
    public List<DueVisit> preview(Place place, Enrolment wanted, LocalDate today) {
        return Optional.ofNullable(wanted.arm())
                .flatMap(place.protocol()::arm)
                .map(arm -> Scheduler.plan(place.protocol(), arm, History.planned(wanted.dates()), today))
                .orElse(List.of());
    }

    /** Saves a participant who may take part, of whom nothing more is known. */
    public Result enrol(Place place, Enrolment wanted, ChangeContext context, LocalDate today) {
        return enrol(place, Candidate.of(wanted), context, today);
    }

    /** Saves a participant who may take part. */
    public Result enrol(Place place, Candidate candidate, ChangeContext context, LocalDate today) {
        var problems = candidate.problems(today);
        if (!problems.isEmpty()) {
            return new Result.Invalid(problems);
        }
        var wanted = candidate.enrolment();
        if (wanted.arm() != null && place.protocol().arm(wanted.arm()).isEmpty()) {
            return new Result.Invalid(List.of(new FieldProblem(
                    Enrolment.Field.ARM,
                    Message.of("enrolment.problem.arm", place.protocol().id(), wanted.arm()))));
        }
        var refusing = candidate.criteria(place.protocol()).stream()
                .filter(Eligibility.Answered::refuses)
                .toList();
        return refusing.isEmpty()
                ? save(place, candidate, new Disposition.InStudy(), context)
                : new Result.NotEligible(refusing);
    }

    /** Saves that somebody consented and was screened, and may not take part. */
    public Result recordScreenFailure(
            Place place, Enrolment wanted, String reason, ChangeContext context, LocalDate today) {
        return recordScreenFailure(place, Candidate.of(wanted), reason, context, today);
    }

    /** The same of somebody of whom more is known. No arm is kept: nobody was allocated to one. */
    public Result recordScreenFailure(
            Place place, Candidate candidate, String reason, ChangeContext context, LocalDate today) {
        var problems = candidate.problems(today);
        return problems.isEmpty()
                ? save(place, candidate.withoutArm(), new Disposition.ScreenFailure(today, reason), context)
                : new Result.Invalid(problems);
    }

    private Result save(Place place, Candidate wanted, Disposition disposition, ChangeContext context) {
        return switch (database.change(context, change -> write(change, place, wanted, disposition))) {
            case Outcome.Saved<Result>(Result enrolled) -> enrolled;
            case Outcome.Conflict<Result> conflict ->
                throw new IllegalStateException("a new participant cannot be in conflict: " + conflict);
        };
    }

    private Result write(Change change, Place place, Candidate candidate, Disposition disposition) {
        var wanted = candidate.enrolment();
        var number = studies.takeNumber(change, place.study());
        var added = participants.add(
                change,
                place.site(),
                new Participant(
                        place.study(),
                        number,
                        wanted.initials(),
                        wanted.sex(),
                        wanted.birthDate(),
                        wanted.arm(),
                        place.version(),
                        disposition));
        var participant = new ParticipantId(added.id());
        var consent = wanted.consent();
        agreedDates.add(change, place.site(), new AgreedDates(participant, wanted.dates()));
        consents.add(
                change,
                place.site(),
                new Consent(
                        participant, consent.formVersion(), consent.signedOn(), consent.signedBy(), consent.takenBy()));
        var size = wanted.size();
        if (size != null) {
            bodySizes.add(change, place.site(), new BodySize(participant, size.on(), size.height(), size.weight()));
        }
        var contact = candidate.contact();
        if (contact != null) {
            contacts.add(change, place.site(), contact.of(participant));
        }
        var enrolled = wanted.dates().enrolment();
        derived.fix(change, added, enrolled == null ? consent.signedOn() : enrolled);
        dueVisits.renew(change, participant);
        return new Result.Enrolled(participant, number);
    }
}

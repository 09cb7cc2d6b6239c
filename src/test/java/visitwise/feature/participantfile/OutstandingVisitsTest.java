package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.enrolment.Enrolment;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.due.DueVisitStore;
import visitwise.storage.due.DueVisitsUpToDate;
import visitwise.storage.due.OutstandingVisit;

/** The outstanding visits that are kept are those of the plan, whatever was recorded and in whatever order. */
class OutstandingVisitsTest extends WithParticipant {

    private static final int STORIES = 4;
    private static final int STEPS = 30;

    private int saved;

    @Test
    void theyAreThoseOfThePlanAfterAnyStory() {
        for (int story = 0; story < STORIES; story++) {
            var random = new Random(20261122 + story);
            id = enrolledByUseCase();
            theIndexIsThePlan("after the enrolment");
            for (int step = 0; step < STEPS; step++) {
                var what = step(random);
                theIndexIsThePlan("story " + story + " step " + step + ": " + what);
            }
        }
        assertThat(saved).as("steps that were not refused").isGreaterThan(STORIES * STEPS / 4);
    }

    @Test
    void whoWasEnteredPastTheUseCasesIsPlannedWhenTheProgramStarts() {
        var others = List.of(enrolled("MSC"), enrolled(null), id);
        var calendars = new DueVisitsUpToDate(database(), library);
        assertThat(calendars.waiting()).isGreaterThanOrEqualTo(others.size());

        calendars.planAll();

        assertThat(calendars.waiting()).isZero();
        others.forEach(other -> {
            id = other;
            theIndexIsThePlan("after the start");
        });
        assertThat(kept(others.get(1))).as("nobody knows the arm").isEmpty();
        assertThat(kept(id)).isNotEmpty();
    }

    @Test
    void everybodyOfAProtocolVersionIsPlannedInOneChange() {
        var other = enrolled("MSC");
        saved(change -> {
            new DueVisitStore(library).renew(change, ward.version());
            return true;
        });
        theIndexIsThePlan("the first");
        id = other;
        theIndexIsThePlan("the second");
    }

    private ParticipantId enrolledByUseCase() {
        var protocol = read(reading -> library.of(reading, ward.version()));
        var place = new EnrolParticipant.Place(ward.site(), ward.study(), ward.version(), protocol);
        var wanted = new Enrolment(
                "LZ",
                Sex.MALE,
                BORN,
                "MSC",
                new Enrolment.Size(DAY0, new BigDecimal("131"), new BigDecimal("30")),
                new Enrolment.ConsentGiven("v2.1", CONSENT, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie"),
                new AnchorDates(CONSENT, DAY0, null),
                Map.of());
        var result = new EnrolParticipant(database()).enrol(place, wanted, CHEN, DAY0);
        assertThat(result).isInstanceOf(EnrolParticipant.Result.Enrolled.class);
        return ((EnrolParticipant.Result.Enrolled) result).participant();
    }

    private String step(Random random) {
        var now = DAY0.plusDays(random.nextInt(120)).atTime(12, 0);
        var today = now.toLocalDate();
        var why = random.nextInt(4) == 0 ? CHEN : LI;
        var codes = plan(today).stream().map(DueVisit::code).toList();
        var code = codes.get(random.nextInt(codes.size()));
        return switch (random.nextInt(9)) {
            case 0, 1 -> said("book " + code, book(code, today.plusDays(random.nextInt(20)), today, why));
            case 2, 3 -> said("record " + code, record(code, outcome(random, today), now, why));
            case 4 -> said("take back " + code, takeBack(code, why));
            case 5, 6 -> said("infuse", infuse(1 + random.nextInt(4), today, now, why));
            case 7 -> said("move", move(random, now, why));
            default -> random.nextInt(3) == 0 ? end(random, today, now, why) : said("close", close(random, today, why));
        };
    }

    private String said(String what, Attempt<?> attempt) {
        if (attempt instanceof Attempt.Saved<?>) {
            saved++;
        }
        return what;
    }

    private Attempt<?> book(String code, LocalDate day, LocalDate today, ChangeContext why) {
        return new BookVisit(database(), library).book(new Booking(id, code, seen(code), day, null), why, today);
    }

    private Attempt<?> record(String code, VisitOutcome outcome, LocalDateTime now, ChangeContext why) {
        var record = new VisitRecord(id, code, seen(code), outcome, null, List.of());
        return new RecordVisit(database(), library).record(record, why, now);
    }

    private Attempt<?> takeBack(String code, ChangeContext why) {
        return new RecordVisit(database(), library).takeBack(id, code, seen(code), why);
    }

    private Attempt<?> infuse(int dose, LocalDate day, LocalDateTime now, ChangeContext why) {
        var stored = dossier().infusion(dose);
        return new RecordInfusion(database(), library).record(infusion(dose, day), Seen.version(stored), why, now);
    }

    private Attempt<?> move(Random random, LocalDateTime now, ChangeContext why) {
        var to = DAY0.plusDays(random.nextInt(60) - 5);
        var wanted = switch (random.nextInt(3)) {
            case 0 -> new Move.Enrolment(to);
            case 1 -> new Move.DayZero(to);
            default -> new Move.DoseDay(1 + random.nextInt(3), to);
        };
        var move = new MoveAnchor(database(), library);
        return move.accept(move.preview(id, wanted, now), why, now);
    }

    private Attempt<?> close(Random random, LocalDate today, ChangeContext why) {
        var states = DosingClosure.State.values();
        var closure = new CloseDosing.Decision(
                id,
                Seen.version(dossier().closure()),
                states[random.nextInt(states.length)],
                today,
                "agreed with the family");
        return new CloseDosing(database(), library).decide(closure, why, today);
    }

    private String end(Random random, LocalDate today, LocalDateTime now, ChangeContext why) {
        var ending = new EndParticipation(database(), library);
        var row = dossier().participant();
        if (random.nextBoolean()) {
            var extra = new ExtraVisitRecord(id, ExtraVisit.Kind.UNSCHEDULED, "fever", today, null);
            return said("extra", new RecordUnscheduledVisit(database(), library).record(extra, why, now));
        }
        return row.value().disposition() instanceof Disposition.Ended
                ? said("take the end back", ending.takeBack(id, row.version(), why))
                : said(
                        "end",
                        ending.end(
                                id,
                                row.version(),
                                new Disposition.Ended(Disposition.How.WITHDRAWN, today, "moved away"),
                                why,
                                today));
    }

    private static VisitOutcome outcome(Random random, LocalDate today) {
        return switch (random.nextInt(4)) {
            case 0 -> new VisitOutcome.Missed("away");
            case 1 -> new VisitOutcome.NotApplicable("moved to another clinic");
            default -> new VisitOutcome.Occurred(today.minusDays(random.nextInt(5)));
        };
    }

    private int seen(String code) {
        return Seen.version(dossier().visit(code));
    }

    private Dossier dossier() {
        return read(reading -> new Dossiers(library).read(reading, id));
    }

    private List<DueVisit> plan(LocalDate today) {
        return dossier().plan(today);
    }

    private List<OutstandingVisit> kept(ParticipantId participant) {
        return read(reading -> new DueVisitStore(library).of(reading, participant));
    }

    private void theIndexIsThePlan(String when) {
        var kept = kept(id);
        for (var today : List.of(CONSENT.minusDays(30), DAY0.plusDays(25), DAY0.plusYears(3))) {
            var planned = new ArrayList<String>();
            plan(today).stream()
                    .filter(due -> due.state().isPending())
                    .sorted(Comparator.comparing(DueVisit::code))
                    .forEach(due -> planned.add(line(
                            due.code(),
                            due.target(),
                            due.allowed(),
                            due.certainty(),
                            due.state(),
                            due.visit().dose())));
            assertThat(kept.stream()
                            .sorted(Comparator.comparing(OutstandingVisit::code))
                            .map(visit -> line(
                                    visit.code(),
                                    visit.target(),
                                    visit.allowed(),
                                    visit.certainty(today),
                                    visit.state(today),
                                    visit.dose())))
                    .as("%s, on %s", when, today)
                    .containsExactlyElementsOf(planned);
        }
    }

    private static String line(Object... parts) {
        return Arrays.asList(parts).toString();
    }
}

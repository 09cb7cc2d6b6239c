package visitwise.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import visitwise.app.demo.Course.Past;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.ExtraVisitRecord;
import visitwise.feature.participantfile.Move;
import visitwise.feature.participantfile.VisitRecord;
import visitwise.storage.database.ChangeContext;

/** Records the visits of an invented participant that have been, each on the evening of its day. */
final class Recording {

    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final int CORRECTED_DOSE = 2;
    private static final int ONE_IN = 10;

    private final UseCases desk;
    private final Tales tales;
    private final Entered entered;
    private final LocalDate today;
    private final Specimens specimens;

    Recording(UseCases desk, Tales tales, Entered entered, LocalDate today) {
        this.desk = desk;
        this.tales = tales;
        this.entered = entered;
        this.today = today;
        this.specimens = new Specimens(desk, tales, entered);
    }

    void record() {
        var past = entered.course().past();
        for (var visit : past) {
            var on = visit.on();
            if (on == null) {
                missed(visit);
            } else {
                occurred(visit, on, visit.equals(past.getLast()));
            }
        }
        if (entered.tale().has(Twist.UNSCHEDULED)) {
            unscheduled(Objects.requireNonNull(past.getLast().on()));
        }
    }

    private void missed(Past visit) {
        var noticed = Course.target(visit.due()).plusDays(10);
        var record = new VisitRecord(
                entered.id(), visit.due().code(), 0, new VisitOutcome.Missed(tales.word("missed")), null, List.of());
        UseCases.saved(desk.visits()
                .record(record, entered.staff(), (noticed.isAfter(today) ? today : noticed).atTime(EVENING)));
    }

    private void occurred(Past past, LocalDate on, boolean last) {
        var now = on.atTime(EVENING);
        var visit = past.due().visit();
        var dose = visit.dose();
        var isCorrected =
                dose != null && dose == CORRECTED_DOSE && entered.tale().has(Twist.CORRECTED);
        var entry = isCorrected ? on.plusDays(1) : on;
        var time = dose == null ? arrival(past.due()) : infused(dose, entry, now.plusDays(1));
        var isStored = dose != null || isOfToday(past.due());
        if (entered.hasCalendar()) {
            assessed(past.due(), entry, isStored ? 1 : 0, time);
        }
        if (isCorrected) {
            correct(CORRECTED_DOSE, on, now.plusDays(1));
        }
        if (dose != null && entered.tale().has(Twist.STOPPED, dose.toString())) {
            stopped(on.plusDays(1));
        }
        if (specimens.areAskedFor(past.due())) {
            specimens.take(past.due(), on, time, last);
        }
    }

    private LocalTime arrival(DueVisit due) {
        if (isOfToday(due)) {
            new Outlook(desk, tales, entered, today).bookToday();
            return Objects.requireNonNull(entered.tale().at());
        }
        return LocalTime.of(8, 0).plusMinutes(5L * entered.chance().nextInt(24));
    }

    private boolean isOfToday(DueVisit due) {
        return entered.tale().has(Twist.ARRIVED)
                && due.code().equals(entered.tale().visit());
    }

    private LocalTime infused(int dose, LocalDate on, LocalDateTime now) {
        var infusion = new Infusing(tales, entered).given(desk, dose, on);
        UseCases.saved(desk.infusions().record(infusion, 0, entered.staff(), now));
        return infusion.started().toLocalTime();
    }

    private void assessed(DueVisit due, LocalDate on, int seen, LocalTime time) {
        var codes = due.visit().assessmentsIn(entered.course().arm().code());
        var isIncomplete = entered.chance().nextInt(ONE_IN) == 0;
        var lines = codes.stream()
                .map(code -> isIncomplete && code.equals(codes.getLast())
                        ? new VisitRecord.Done(code, 0, false, tales.word("notDone"))
                        : new VisitRecord.Done(code, 0, true, null))
                .toList();
        var record = new VisitRecord(entered.id(), due.code(), seen, new VisitOutcome.Occurred(on), time, lines);
        UseCases.saved(desk.visits().record(record, entered.staff(), on.atTime(EVENING)));
    }

    private void stopped(LocalDate on) {
        var decision = new CloseDosing.Decision(entered.id(), 0, DosingClosure.State.EARLY, on, tales.word("stopped"));
        UseCases.saved(desk.dosing().decide(decision, entered.staff(), on));
    }

    private void unscheduled(LocalDate after) {
        var day = after.plusDays(5).isAfter(today) ? today : after.plusDays(5);
        var visit = new ExtraVisitRecord(
                entered.id(), ExtraVisit.Kind.UNSCHEDULED, tales.word("unscheduled"), day, LocalTime.of(10, 20));
        UseCases.saved(desk.extras().record(visit, entered.staff(), day.atTime(EVENING)));
    }

    private void correct(int dose, LocalDate on, LocalDateTime now) {
        var shown = desk.moves().preview(entered.id(), new Move.DoseDay(dose, on), now);
        var context = new ChangeContext(entered.staff().who(), tales.word("doseCorrected"));
        UseCases.saved(desk.moves().accept(shown, context, now));
    }
}

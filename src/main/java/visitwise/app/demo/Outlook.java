package visitwise.app.demo;

import java.time.LocalDate;
import java.util.Objects;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.participantfile.Booking;
import visitwise.feature.participantfile.Move;
import visitwise.storage.database.ChangeContext;

/** Agrees what comes next for an invented participant, or ends the participation. */
final class Outlook {

    /** A participant whom nobody has corrected since enrolment. */
    private static final int AS_ENROLLED = 1;

    private final UseCases desk;
    private final Tales tales;
    private final Entered entered;
    private final LocalDate today;

    Outlook(UseCases desk, Tales tales, Entered entered, LocalDate today) {
        this.desk = desk;
        this.tales = tales;
        this.entered = entered;
        this.today = today;
    }

    /** Agrees the visit of somebody who comes today. */
    void bookToday() {
        book(today, today);
    }

    /** What there is beside the visits that took place. */
    void settle() {
        var due = entered.course().now();
        var target = Course.target(due);
        if (entered.tale().has(Twist.DAY_ZERO_MOVED)) {
            putOff();
        }
        switch (entered.tale().fate()) {
            case TODAY -> {
                if (!entered.tale().isAttended()) {
                    bookToday();
                }
            }
            case BOOKED -> {
                var day = Course.weekday(target, due, true);
                book(day.isAfter(today) ? day : target, today);
            }
            case PAST -> book(target, target);
            case WITHDRAWN -> end(Disposition.How.WITHDRAWN, target.minusDays(1), "withdrawn");
            case LOST -> end(Disposition.How.LOST_TO_FOLLOW_UP, target.minusDays(1), "lost");
            case TERMINATED -> end(Disposition.How.TERMINATED_EARLY, target.minusDays(1), "terminated");
            case COMPLETED -> end(Disposition.How.COMPLETED, lastVisit(), "completed");
            case OPEN, SCREEN_FAILURE -> {}
        }
    }

    private LocalDate lastVisit() {
        return Objects.requireNonNull(entered.course().past().getLast().on());
    }

    private void putOff() {
        var now = today.atTime(8, 0);
        var shown = desk.moves()
                .preview(entered.id(), new Move.DayZero(entered.course().dayZero()), now);
        var context = new ChangeContext(entered.staff().who(), tales.word("dayZeroMoved"));
        UseCases.saved(desk.moves().accept(shown, context, now));
    }

    private void book(LocalDate day, LocalDate agreedOn) {
        var tale = entered.tale();
        UseCases.saved(desk.book()
                .book(new Booking(entered.id(), tale.visit(), 0, day, tale.at()), entered.staff(), agreedOn));
    }

    private void end(Disposition.How how, LocalDate on, String reason) {
        var ended = new Disposition.Ended(how, on, tales.word(reason));
        UseCases.saved(desk.ends().end(entered.id(), AS_ENROLLED, ended, entered.staff(), today));
    }
}

package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;

class BookVisitTest extends WithParticipant {

    private static final LocalDate TARGET = DAY0.plusDays(7);

    private BookVisit book;

    @BeforeEach
    void setUp() {
        book = new BookVisit(database(), library);
    }

    private Attempt<?> book(String code, int seen, LocalDate day) {
        return book.book(new Booking(id, code, seen, day, LocalTime.of(8, 30)), CHEN, DAY0);
    }

    @Test
    void aDayInsideTheWindowIsBookedWithoutAWord() {
        assertThat(warnings(book("D7", 0, TARGET))).isEmpty();

        var stored = visit("D7").stored();
        assertThat(stored.value().booked()).isEqualTo(new DayAndTime(TARGET, LocalTime.of(8, 30)));
    }

    @Test
    void aDayOutsideTheWindowOrOnAWeekendIsBookedWithAWarning() {
        var saturday = DAY0.plusDays(12);

        assertThat(warnings(book("D7", 0, saturday)))
                .containsExactly("participantFile.warning.outside", "participantFile.warning.weekend");
        assertThat(warnings(book("D7", 1, DAY0.plusDays(8)))).isEmpty();
        assertThat(warnings(book("D7", 2, DAY0.plusDays(9)))).containsExactly("participantFile.warning.outside");
        assertThat(warnings(book("M1", 0, LocalDate.parse("2026-12-19"))))
                .containsExactly("participantFile.warning.weekend");
    }

    @Test
    void theLastAllowedDayIsInsideAndTheNextIsNot() {
        var check = book.check(new Booking(id, "D7", 0, TARGET.plusDays(1), null), DAY0);
        assertThat(check).isEqualTo(new Checked(List.of(), List.of()));
        var late = book.check(new Booking(id, "D7", 0, TARGET.plusDays(2), null), DAY0);
        assertThat(late.warnings()).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsSaved() {
        assertThat(refused(book("D7", 0, DAY0.minusDays(1)))).containsExactly(Field.DAY);
        assertThat(refused(book("D7", 0, BORN.minusDays(1)))).containsExactly(Field.DAY, Field.DAY);
        assertThat(refused(book("D99", 0, TARGET))).containsExactly(Field.VISIT);
        assertThat(visit("D7").stored()).isNull();
    }

    @Test
    void todayCanStillBeBooked() {
        assertThat(book("D0", 0, DAY0)).isInstanceOf(Attempt.Saved.class);
    }

    @Test
    void aVisitThatIsDoneOrRecordedIsNotBooked() {
        give(1, DAY0);
        assertThat(refused(book("D0", 1, TARGET))).containsExactly(Field.VISIT);
        saved(new RecordVisit(database(), library).record(record("D7", new VisitOutcome.Missed("ill")), CHEN, NOW));
        assertThat(refused(book("D7", 1, TARGET))).containsExactly(Field.VISIT);
    }

    @Test
    void withoutACalendarNothingIsBooked() {
        id = enrolled(null);
        assertThat(refused(book("D7", 0, TARGET))).containsExactly(Field.VISIT);
    }

    @Test
    void whoeverBookedFirstIsNamed() {
        book("D7", 0, TARGET);

        assertThat(conflictWith(book("D7", 0, TARGET.plusDays(1)))).isEqualTo("Chen Jie");
        book.book(new Booking(id, "D7", 1, TARGET.plusDays(1), null), new ChangeContext("Li Na", "asked for"), DAY0);
        assertThat(conflictWith(book("D7", 1, TARGET))).isEqualTo("Li Na");
        assertThat(visit("D7").stored().value().booked()).isEqualTo(new DayAndTime(TARGET.plusDays(1), null));
    }

    @Test
    void ofTwoWhoBookAtTheSameTimeOneIsToldOfTheOther() throws InterruptedException {
        var booking = new Booking(id, "D7", 0, TARGET, LocalTime.of(8, 30));
        var attempts = new ConcurrentLinkedQueue<Attempt<?>>();
        var start = new CountDownLatch(1);
        var people = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                        attempts.add(book.book(booking, CHEN, DAY0));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (var person : people) {
            person.join();
        }

        assertThat(attempts).hasSize(4);
        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Saved)
                .hasSize(1);
        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Conflict)
                .hasSize(3);
    }

    @Test
    void aBookingCanBeReleased() {
        assertThat(refused(book.release(id, "D7", 0, CHEN))).containsExactly(Field.VISIT);
        book("D7", 0, TARGET);
        saved(book.release(id, "D7", 1, CHEN));
        assertThat(visit("D7").stored().value().booked()).isNull();
    }
}

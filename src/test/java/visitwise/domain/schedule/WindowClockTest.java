package visitwise.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowClockTest {

    private static final LocalDate TARGET = LocalDate.parse("2026-11-16");

    private static AllowedDays days(String earliest, String latest) {
        return new AllowedDays(
                earliest == null ? null : LocalDate.parse(earliest),
                latest == null ? null : LocalDate.parse(latest),
                true);
    }

    @ParameterizedTest
    @CsvSource({
        // window 9–23 November around the 16th
        "2026-11-08, UPCOMING",
        "2026-11-09, OPEN",
        "2026-11-16, OPEN",
        "2026-11-17, LATE_IN_WINDOW",
        "2026-11-20, LATE_IN_WINDOW",
        "2026-11-21, CLOSING",
        "2026-11-23, CLOSING",
        "2026-11-24, CLOSED_NOT_RECORDED",
        "2027-11-24, CLOSED_NOT_RECORDED"
    })
    void tellsTheStateOfAPendingVisit(LocalDate today, VisitState expected) {
        assertThat(WindowClock.pending(TARGET, days("2026-11-09", "2026-11-23"), today))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-14, UPCOMING",
        "2026-11-15, CLOSING",
        "2026-11-16, CLOSING",
        "2026-11-17, CLOSING",
        "2026-11-18, CLOSED_NOT_RECORDED"
    })
    void aNarrowWindowIsClosingAsSoonAsItOpens(LocalDate today, VisitState expected) {
        assertThat(WindowClock.pending(TARGET, days("2026-11-15", "2026-11-17"), today))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, UPCOMING", "2026-11-16, OPEN", "2026-11-17, CLOSED_NOT_RECORDED"})
    void withoutAWindowOnlyTheTargetIsOpen(LocalDate today, VisitState expected) {
        assertThat(WindowClock.pending(TARGET, AllowedDays.NOT_STATED, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, OPEN", "2026-11-16, OPEN", "2026-11-21, CLOSING", "2026-11-24, CLOSED_NOT_RECORDED"})
    void aWindowMayLackAFirstDay(LocalDate today, VisitState expected) {
        assertThat(WindowClock.pending(TARGET, days(null, "2026-11-23"), today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-08, UPCOMING", "2026-11-09, OPEN", "2026-11-17, LATE_IN_WINDOW", "2030-01-01, LATE_IN_WINDOW"})
    void aWindowMayLackALastDay(LocalDate today, VisitState expected) {
        assertThat(WindowClock.pending(TARGET, days("2026-11-09", null), today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-08, DONE_OUT_OF_WINDOW",
        "2026-11-09, DONE_IN_WINDOW",
        "2026-11-23, DONE_IN_WINDOW",
        "2026-11-24, DONE_OUT_OF_WINDOW"
    })
    void tellsWhetherADoneVisitKeptItsWindow(LocalDate on, VisitState expected) {
        assertThat(WindowClock.done(TARGET, days("2026-11-09", "2026-11-23"), on))
                .isEqualTo(expected);
    }

    @Test
    void withoutAWindowADayOffTargetIsNeitherInNorOut() {
        assertThat(WindowClock.done(TARGET, AllowedDays.NOT_STATED, TARGET)).isEqualTo(VisitState.DONE_IN_WINDOW);
        assertThat(WindowClock.done(TARGET, AllowedDays.NOT_STATED, TARGET.plusDays(1)))
                .isEqualTo(VisitState.DONE_OFF_TARGET);
    }

    @Test
    void aMinimumGapAloneIsNoWindow() {
        var gap = new AllowedDays(LocalDate.parse("2026-11-14"), null, false);
        assertThat(WindowClock.pending(TARGET, gap, TARGET.plusDays(1))).isEqualTo(VisitState.CLOSED_NOT_RECORDED);
        assertThat(WindowClock.done(TARGET, gap, TARGET.plusDays(90))).isEqualTo(VisitState.DONE_OFF_TARGET);
        assertThat(WindowClock.done(TARGET, gap, LocalDate.parse("2026-11-13")))
                .isEqualTo(VisitState.DONE_OUT_OF_WINDOW);
    }

    @Test
    void aVisitWithoutADateIsUpcoming() {
        assertThat(WindowClock.pending(null, AllowedDays.NOT_STATED, TARGET)).isEqualTo(VisitState.UPCOMING);
    }
}

package visitwise.feature.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.schedule.VisitState;

/**
 * One line of the worklist: a visit, and what to do about it.
 *
 * @param day the day it took place or is booked for; for others the last one on which it may be done, or its target
 * @param time of that day; null if not known
 * @param code of the visit in the protocol
 * @param content as far as the list may tell it
 * @param state how it stands today; null once it took place
 */
public record Work(
        Group group,
        LocalDate day,
        @Nullable LocalTime time,
        Person person,
        String code,
        VisitContent content,
        Dates dates,
        @Nullable VisitState state) {

    /** Why a visit stands in the list, in the order of the list. */
    public enum Group {
        DONE_TODAY,
        TODAY,
        /** Not booked, and the window closes in two days or less. */
        CLOSING,
        /** The day that was agreed has passed, and nothing is recorded. */
        PASSED,
        /** Booked for one of the next days. */
        BOOKED,
        /** Not booked, and its target is near or was. */
        DUE,
        CLOSED
    }

    /**
     * Whose visit it is, as coded data.
     *
     * @param age in completed years
     */
    public record Person(ParticipantId id, String number, String initials, int age) {}

    /** When it should, shall and did take place; the window only where it may be told. */
    public record Dates(
            @Nullable LocalDate target,
            AllowedDays allowed,
            @Nullable LocalDate booked,
            @Nullable LocalDate actual,
            Certainty certainty) {}

    /** How many days are left before it is closed, today not counted. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** True for the same visit of the same participant, whatever became of it. */
    public boolean isSameVisit(Work other) {
        return person.id().equals(other.person.id()) && code.equals(other.code);
    }
}

package visitwise.feature.today;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.schedule.VisitState;
import visitwise.domain.schedule.WindowClock;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.feature.today.ListToday.Found;
import visitwise.feature.today.Work.Group;
import visitwise.storage.due.Appointment;
import visitwise.storage.due.OutstandingVisit;

/** Makes lines of the worklist from what was found. */
record WorkLines(
        Map<ProtocolVersionId, Protocol> protocols,
        Map<ParticipantId, Map<LocalDate, BigDecimal>> weights,
        LocalDate today) {

    List<Work> of(Found found) {
        return Stream.of(
                        found.done().stream().map(this::done),
                        found.booked().stream().map(this::booked),
                        found.open().stream().map(this::open),
                        found.closed().stream().map(visit -> waiting(visit, Group.CLOSED)))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Work::group))
                .toList();
    }

    List<Attention> attention(Found found) {
        var attention = new ArrayList<Attention>();
        Stream.concat(found.booked().stream(), found.open().stream()).forEach(visit -> {
            var day = day(visit);
            if (needsWeight(visit, day)) {
                attention.add(new Attention.WeightMissing(
                        visit.person().id(), visit.person().number(), visit.visit(), day, time(visit)));
            }
        });
        attention.addAll(bookedOutside(found.booked()));
        return attention;
    }

    /** Those that are booked for a day outside the window, where that may be told. */
    List<Attention> bookedOutside(List<Appointment> visits) {
        return visits.stream()
                .filter(this::isOutside)
                .<Attention>map(visit -> new Attention.BookedOutside(
                        visit.person().id(),
                        visit.person().number(),
                        visit.visit(),
                        Objects.requireNonNull(visit.booked()).day()))
                .toList();
    }

    private boolean isOutside(Appointment visit) {
        var booked = visit.booked();
        return booked != null
                && !booked.day().isBefore(today)
                && showsWindow(visit)
                && !visit.due().allowed().contains(booked.day());
    }

    /**
     * Visits that are counted by their window, which may not be told.
     *
     * @param closing whose window is about to close
     * @param passed whose target has passed, but whose window is open
     */
    record Untold(long closing, long passed) {}

    Untold untold(Found found) {
        var hidden = found.open().stream().filter(visit -> !showsWindow(visit)).toList();
        return new Untold(
                hidden.stream().filter(visit -> isClosing(visit.due())).count(),
                hidden.stream().filter(visit -> isPast(visit.due())).count());
    }

    private boolean showsWindow(Appointment visit) {
        return content(visit, today).showsWindow();
    }

    private boolean isClosing(OutstandingVisit due) {
        var closes = due.closesOn();
        return due.allowed().isStated() && closes != null && !closes.isAfter(today.plusDays(WindowClock.CLOSING_DAYS));
    }

    private boolean isPast(OutstandingVisit due) {
        return due.target() != null && due.target().isBefore(today);
    }

    /** On the day itself the weight of the day is wanted; before it, that there is any at all. */
    private boolean needsWeight(Appointment visit, LocalDate day) {
        if (day.isAfter(today.plusDays(ListToday.WEIGHT_AHEAD))
                || !content(visit, day).waitsForWeight()) {
            return false;
        }
        var measured = weights.getOrDefault(visit.person().id(), Map.of());
        return day.isAfter(today) ? measured.isEmpty() : !measured.containsKey(today);
    }

    /** The day it is booked for, or its target if nothing is agreed; today for what waits already. */
    private LocalDate day(Appointment visit) {
        var booked = visit.booked();
        var day = booked == null || booked.day().isBefore(today)
                ? Objects.requireNonNull(visit.due().target())
                : booked.day();
        return day.isBefore(today) ? today : day;
    }

    private @Nullable LocalTime time(Appointment visit) {
        var booked = visit.booked();
        return booked == null || booked.day().isBefore(today) ? null : booked.time();
    }

    private Work done(Appointment visit) {
        var at = Objects.requireNonNull(visit.actual());
        return line(visit, Group.DONE_TODAY, at, null);
    }

    private Work booked(Appointment visit) {
        var at = Objects.requireNonNull(visit.booked());
        var group = at.day().equals(today) ? Group.TODAY : Group.BOOKED;
        return line(visit, group, at, state(visit));
    }

    private Work open(Appointment visit) {
        var told = showsWindow(visit);
        if (told ? isClosing(visit.due()) : isPast(visit.due())) {
            return waiting(visit, told ? Group.CLOSING : Group.CLOSED);
        }
        return waiting(visit, visit.booked() == null ? Group.DUE : Group.PASSED);
    }

    /** Where the window may not be told, it ends with the target as if there were none. */
    private Work waiting(Appointment visit, Group group) {
        var due = visit.due();
        var closes = showsWindow(visit) ? due.closesOn() : due.target();
        var day = group == Group.DUE || closes == null ? Objects.requireNonNull(due.target()) : closes;
        return line(visit, group, new DayAndTime(day, null), state(visit));
    }

    private VisitState state(Appointment visit) {
        var due = visit.due();
        return WindowClock.pending(due.target(), showsWindow(visit) ? due.allowed() : AllowedDays.NOT_STATED, today);
    }

    private Work line(Appointment visit, Group group, DayAndTime at, @Nullable VisitState state) {
        var person = visit.person();
        var content = content(visit, at.day());
        return new Work(
                group,
                at.day(),
                at.time(),
                new Work.Person(
                        person.id(),
                        person.number(),
                        person.initials(),
                        Period.between(person.birthDate(), today).getYears()),
                visit.visit(),
                content,
                dates(visit, content),
                state);
    }

    private Work.Dates dates(Appointment visit, VisitContent content) {
        var booked = visit.booked() == null ? null : visit.booked().day();
        var actual = visit.actual() == null ? null : visit.actual().day();
        var due = visit.outstanding();
        return due == null
                ? new Work.Dates(actual, AllowedDays.NOT_STATED, booked, actual, Certainty.FIRM)
                : new Work.Dates(due.target(), window(due, content), booked, actual, certainty(due, content));
    }

    /** Where the arms count from different days, what is provisional would tell the arm: then every date is. */
    private Certainty certainty(OutstandingVisit due, VisitContent content) {
        return content.showsWindow() ? due.certainty(today) : Certainty.PROVISIONAL;
    }

    private static AllowedDays window(OutstandingVisit due, VisitContent content) {
        return content.showsWindow() ? due.allowed() : AllowedDays.NOT_STATED;
    }

    private VisitContent content(Appointment visit, LocalDate day) {
        var person = visit.person();
        var protocol = Objects.requireNonNull(protocols.get(person.version()));
        var weight = weights.getOrDefault(person.id(), Map.of()).get(day);
        return VisitContent.of(protocol, Objects.requireNonNullElse(person.arm(), ""), visit.visit(), weight);
    }
}

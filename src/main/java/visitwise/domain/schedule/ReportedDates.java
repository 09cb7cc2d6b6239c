package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;

/**
 * Dates somebody tells about a participant. One that has come has happened; one that lies ahead is agreed.
 *
 * @param enrolment consent or randomisation
 * @param firstDose the day of dose 1
 * @param lastDose the day of the last dose; once it has come, no more doses follow
 */
public record ReportedDates(
        @Nullable LocalDate enrolment,
        @Nullable LocalDate firstDose,
        @Nullable LocalDate lastDose) {

    /** What contradicts what, or the arm; empty if nothing does. */
    public List<Message> problems(Arm arm) {
        var problems = new ArrayList<Message>();
        inOrder("schedule.date.enrolment", enrolment, "schedule.date.firstDose", firstDose, problems);
        inOrder("schedule.date.firstDose", firstDose, "schedule.date.lastDose", lastDose, problems);
        if (firstDose == null) {
            inOrder("schedule.date.enrolment", enrolment, "schedule.date.lastDose", lastDose, problems);
        }
        int infusions = arm.regimen().infusions();
        if (infusions == 0 && (firstDose != null || lastDose != null)) {
            problems.add(Message.of("schedule.problem.noInfusions", arm.code()));
        }
        if (infusions == 1 && firstDose != null && lastDose != null && firstDose.isBefore(lastDose)) {
            problems.add(Message.of("schedule.problem.oneInfusion", arm.code(), firstDose, lastDose));
        }
        return problems;
    }

    private static void inOrder(
            String earlierName,
            @Nullable LocalDate earlier,
            String laterName,
            @Nullable LocalDate later,
            List<Message> problems) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            problems.add(Message.of(
                    "schedule.problem.order", Message.of(laterName), later, Message.of(earlierName), earlier));
        }
    }

    /**
     * What these dates mean for an arm on a day. Which number the last dose has is told only where it can be: the only
     * dose of one, the second of two.
     */
    public History asOf(Arm arm, LocalDate today) {
        var doses = new ArrayList<DoseGiven>();
        var first = come(firstDose, today);
        var last = come(lastDose, today);
        int infusions = arm.regimen().infusions();
        first.or(() -> infusions == 1 ? last : Optional.empty()).ifPresent(day -> doses.add(new DoseGiven(1, day)));
        last.filter(day -> infusions == 2 && first.filter(day::isAfter).isPresent())
                .ifPresent(day -> doses.add(new DoseGiven(2, day)));
        var dosing = last.<Dosing>map(Dosing.Closed::new).orElse(new Dosing.Open());
        return History.planned(new AnchorDates(enrolment, firstDose, lastDose)).with(doses, dosing);
    }

    private static Optional<LocalDate> come(@Nullable LocalDate date, LocalDate today) {
        return Optional.ofNullable(date).filter(day -> !day.isAfter(today));
    }
}

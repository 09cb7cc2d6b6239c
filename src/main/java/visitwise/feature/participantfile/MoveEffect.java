package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Reschedule;
import visitwise.domain.schedule.Scheduler;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.storage.dossier.Dossier;

/** Works out what a move does to a participant's history and calendar. */
final class MoveEffect {

    private MoveEffect() {}

    /** The agreed dates with one of them on another day; null takes it away. */
    static AnchorDates dates(AnchorDates now, Move move, @Nullable LocalDate day) {
        return switch (move) {
            case Move.Enrolment _ -> new AnchorDates(day, now.firstDose(), now.lastDose());
            case Move.DayZero _ -> new AnchorDates(now.enrolment(), day, now.lastDose());
            case Move.DoseDay _ -> now;
        };
    }

    static History history(Dossier dossier, Move move) {
        var now = dossier.history();
        return switch (move) {
            case Move.Enrolment _, Move.DayZero _ ->
                new History(
                        dates(now.anchors(), move, move.to()),
                        now.outcomes(),
                        now.extras(),
                        now.doses(),
                        now.dosing(),
                        now.disposition());
            case Move.DoseDay(int number, LocalDate to) -> withDose(dossier, now, new DoseGiven(number, to));
        };
    }

    private static History withDose(Dossier dossier, History now, DoseGiven moved) {
        var doses = now.doses().stream()
                .map(dose -> dose.number() == moved.number() ? moved : dose)
                .toList();
        return new History(
                now.anchors(),
                outcomes(dossier, now, moved),
                now.extras(),
                doses,
                dosing(dossier, now.dosing(), doses),
                now.disposition());
    }

    /** The visit of the dose goes with it if it took place on the day of the dose. */
    private static Map<String, VisitOutcome> outcomes(Dossier dossier, History now, DoseGiven moved) {
        var outcomes = new HashMap<>(now.outcomes());
        var before = now.doseGiven(moved.number()).map(VisitOutcome.Occurred::new);
        dossier.dueDose(moved.number(), moved.on())
                .filter(due -> before.isPresent() && before.get().equals(outcomes.get(due.code())))
                .ifPresent(due -> outcomes.put(due.code(), new VisitOutcome.Occurred(moved.on())));
        return outcomes;
    }

    private static Dosing dosing(Dossier dossier, Dosing now, List<DoseGiven> doses) {
        return now instanceof Dosing.Closed && dossier.closure() != null
                ? Dosing.closed(doses, dossier.closure().value().on())
                : now;
    }

    /** The visits that move. */
    static List<Reschedule.Moved> moved(Dossier dossier, Move move, Map<String, LocalDate> booked, LocalDate today) {
        var protocol = dossier.protocol();
        var history = history(dossier, move);
        return dossier.arm()
                .map(arm ->
                        Reschedule.moved(dossier.plan(today), Scheduler.plan(protocol, arm, history, today), booked))
                .orElse(List.of());
    }
}

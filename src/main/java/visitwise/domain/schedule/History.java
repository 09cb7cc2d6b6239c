package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is agreed and what has happened to one participant.
 *
 * @param outcomes by visit code
 * @param doses the doses given, each number once
 */
public record History(
        AnchorDates anchors,
        Map<String, VisitOutcome> outcomes,
        List<ExtraVisit> extras,
        List<DoseGiven> doses,
        Dosing dosing,
        Disposition disposition) {

    public History {
        outcomes = Map.copyOf(outcomes);
        extras = List.copyOf(extras);
        doses = List.copyOf(doses);
        var numbers = new HashMap<Integer, DoseGiven>();
        for (var dose : doses) {
            var earlier = numbers.put(dose.number(), dose);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "dose %d given twice: %s and %s".formatted(dose.number(), earlier.on(), dose.on()));
            }
        }
    }

    /** Nothing but dates agreed. */
    public static History planned(AnchorDates anchors) {
        return new History(anchors, Map.of(), List.of(), List.of(), new Dosing.Open(), new Disposition.InStudy());
    }

    /** The same, with these doses given. */
    public History with(List<DoseGiven> given, Dosing status) {
        return new History(anchors, outcomes, extras, given, status, disposition);
    }

    /** The same, with another standing in the trial. */
    public History leaving(Disposition changed) {
        return new History(anchors, outcomes, extras, doses, dosing, changed);
    }

    public Optional<LocalDate> doseGiven(int number) {
        for (var dose : doses) {
            if (dose.number() == number) {
                return Optional.of(dose.on());
            }
        }
        return Optional.empty();
    }

    /** The day after which planned visits no longer apply, if the participant has left. */
    public Optional<LocalDate> leftOn() {
        var closingVisit = extras.stream()
                .filter(e -> e.kind() == ExtraVisit.Kind.EARLY_TERMINATION)
                .map(ExtraVisit::on)
                .min(LocalDate::compareTo);
        return switch (disposition) {
            case Disposition.InStudy() -> closingVisit;
            case Disposition.ScreenFailure _ -> Optional.of(LocalDate.MIN);
            case Disposition.Ended ended ->
                closingVisit.filter(day -> day.isBefore(ended.on())).or(() -> Optional.of(ended.on()));
        };
    }
}

package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * What three dates tell on a day: one that has come has happened, one that lies ahead is agreed.
     *
     * @param firstDose the day of dose 1
     * @param lastDose the day of the last dose; once it has come, dosing is closed
     */
    public static History reported(
            @Nullable LocalDate enrolment,
            @Nullable LocalDate firstDose,
            @Nullable LocalDate lastDose,
            LocalDate today) {
        var doses = Optional.ofNullable(firstDose)
                .filter(day -> !day.isAfter(today))
                .map(day -> List.of(new DoseGiven(1, day)))
                .orElse(List.of());
        var dosing = Optional.ofNullable(lastDose)
                .filter(day -> !day.isAfter(today))
                .<Dosing>map(Dosing.Closed::new)
                .orElse(new Dosing.Open());
        return new History(
                new AnchorDates(enrolment, firstDose, lastDose),
                Map.of(),
                List.of(),
                doses,
                dosing,
                new Disposition.InStudy());
    }

    public Optional<LocalDate> doseGiven(int number) {
        return doses.stream()
                .filter(d -> d.number() == number)
                .map(DoseGiven::on)
                .findFirst();
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

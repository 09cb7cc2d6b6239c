package visitwise.domain.lab.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;

/**
 * One specimen in the course of a participant.
 *
 * @param derived what follows from its values, by the name of the equation
 */
public record Sample(DayAndTime collected, Values values, Map<String, Quantity> derived) {

    public Sample {
        derived = Map.copyOf(derived);
    }

    /** A specimen with what was just worked out. */
    public static Sample of(DayAndTime collected, Values values, List<Derived> lines) {
        var derived = new HashMap<String, Quantity>();
        for (var line : lines) {
            if (line.outcome() instanceof Derived.Outcome.Value(var comparison, var number)) {
                derived.put(line.equation().name(), new Quantity(comparison, number, unit(line.equation())));
            }
        }
        return new Sample(collected, values, derived);
    }

    /**
     * With the numbers that only others of the same visit have, of those the latest. Answers are not taken over: a strip
     * belongs to its day.
     *
     * @param others the oldest first; may hold this one
     */
    public Sample completedBy(List<Sample> others) {
        var numbers = new HashMap<>(values.numbers());
        var worked = new HashMap<>(derived);
        for (var other : others.reversed()) {
            other.values.numbers().forEach(numbers::putIfAbsent);
            other.derived.forEach(worked::putIfAbsent);
        }
        return new Sample(collected, new Values(numbers, values.answers()), worked);
    }

    public Optional<Quantity> derived(Equation equation) {
        return Optional.ofNullable(derived.get(equation.name()));
    }

    /** The unit of what an equation gives, which is that of the catalogue for it. */
    public static LabUnit unit(Equation equation) {
        return LabUnit.of(equation.unit(), "1");
    }
}

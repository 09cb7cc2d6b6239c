package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Derived.Used;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.Estimate;
import visitwise.domain.lab.renal.RenalInput;
import visitwise.domain.lab.renal.RenalInputs;

/** The values of one specimen in the units that equations ask for, and what each of them is. */
final class Inputs {

    /** From the standard unit of an analyte to that of an input: what the number is divided by. */
    private enum Way {
        SERUM_CREATININE(RenalInput.SERUM_CREATININE, "CREAT_S", "88.4"),
        CYSTATIN_C(RenalInput.CYSTATIN_C, "CYSTATC_S", "1"),
        URINE_CREATININE(RenalInput.URINE_CREATININE, "CREAT_U", "0.0884"),
        URINE_PROTEIN(RenalInput.URINE_PROTEIN, "PROT_U", "0.01"),
        URINE_ALBUMIN(RenalInput.URINE_ALBUMIN, "ALB_U", "10"),
        URINE_VOLUME(RenalInput.URINE_VOLUME, "URINE_VOL", "1");

        private final RenalInput input;
        private final String analyte;
        private final BigDecimal by;

        Way(RenalInput input, String analyte, String by) {
            this.input = input;
            this.analyte = analyte;
            this.by = new BigDecimal(by);
        }

        private BigDecimal of(BigDecimal standard) {
            return standard.divide(by, MathContext.DECIMAL128);
        }
    }

    /** Digits of an input in the record of what a value was worked out from. */
    private static final MathContext TOLD = new MathContext(12, RoundingMode.HALF_UP);

    private static final List<Way> WAYS = List.of(Way.values());

    /** Those of inputs that are only bounded. */
    private final Map<RenalInput, Comparison> bounds = new EnumMap<>(RenalInput.class);

    private final Map<RenalInput, Double> numbers = new EnumMap<>(RenalInput.class);
    private final Map<RenalInput, Used> used = new EnumMap<>(RenalInput.class);
    private final RenalInputs inputs;

    Inputs(Person person, Equation surface, LocalDate day, Values values, @Nullable UrineCollection urine) {
        var age = person.ageOn(day);
        used.put(RenalInput.SEX, new Used(RenalInput.SEX.name(), person.sex().name(), null));
        used.put(RenalInput.AGE, new Used(RenalInput.AGE.name(), age.years() + " a", null));
        for (var way : WAYS) {
            values.number(way.analyte).ifPresent(value -> take(way, value));
        }
        person.heightFor(day)
                .ifPresent(size -> measured(
                        RenalInput.HEIGHT, size, size.size().heightInCm().orElseThrow()));
        person.weightFor(day)
                .ifPresent(size -> measured(
                        RenalInput.WEIGHT, size, size.size().weightInKg().orElseThrow()));
        if (urine != null) {
            put(RenalInput.COLLECTION_TIME, BigDecimal.valueOf(urine.minutes()), urine.from() + "/" + urine.to(), null);
        }
        var measured = new RenalInputs(person.sex(), age, numbers, bounds);
        if (surface.estimate(measured) instanceof Estimate.Known known) {
            inputs = measured.with(RenalInput.BODY_SURFACE, known.value());
        } else {
            inputs = measured;
        }
        putSurface(surface);
    }

    RenalInputs inputs() {
        return inputs;
    }

    /** True if everything measured that an equation asks for is there. */
    boolean areThere(Equation equation) {
        for (var input : equation.inputs()) {
            if (input != RenalInput.BODY_SURFACE && !used.containsKey(input)) {
                return false;
            }
        }
        return true;
    }

    List<Used> of(Equation equation) {
        var all = new ArrayList<Used>();
        for (var input : equation.inputs()) {
            add(input, all);
            if (input == RenalInput.BODY_SURFACE) {
                add(RenalInput.HEIGHT, all);
                add(RenalInput.WEIGHT, all);
            }
        }
        return all;
    }

    private void add(RenalInput input, List<Used> all) {
        var known = used.get(input);
        if (known != null) {
            all.add(known);
        }
    }

    /** How the number of an equation bounds the true one; empty if its inputs are bounded against each other. */
    Optional<Comparison> comparison(Equation equation) {
        var all = Comparison.EXACT;
        if (bounds.isEmpty()) {
            return Optional.of(all);
        }
        for (var input : equation.inputs()) {
            var bound = bounds.getOrDefault(input, Comparison.EXACT);
            var said = Series.falls(equation, input) ? bound.turned() : bound;
            var both = all.with(said);
            if (both.isEmpty()) {
                return Optional.empty();
            }
            all = both.get();
        }
        return Optional.of(all);
    }

    private void putSurface(Equation surface) {
        var area = inputs.value(RenalInput.BODY_SURFACE);
        if (area != null) {
            var told = new BigDecimal(area).round(TOLD).toPlainString() + " m2 (" + surface.name() + ")";
            used.put(RenalInput.BODY_SURFACE, new Used(RenalInput.BODY_SURFACE.name(), told, null));
        }
    }

    private void take(Way way, Values.Measured value) {
        Quantity quantity = value.quantity();
        put(
                way.input,
                way.of(quantity.standard()),
                quantity.isExact() ? null : quantity.comparison().sign(),
                value.row());
        if (!quantity.isExact()) {
            bounds.put(way.input, quantity.comparison());
        }
    }

    private void measured(RenalInput input, Person.Size size, BigDecimal value) {
        put(input, value, size.size().on().toString(), size.row().toString());
    }

    private void put(RenalInput input, BigDecimal value, @Nullable String note, @Nullable String row) {
        numbers.put(input, value.doubleValue());
        var told = value.round(TOLD).toPlainString() + " " + input.unit() + (note == null ? "" : " (" + note + ")");
        used.put(input, new Used(input.name(), told, row));
    }
}

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
    }

    /** Digits of an input in the record of what a value was worked out from. */
    private static final MathContext TOLD = new MathContext(12, RoundingMode.HALF_UP);

    private final Map<RenalInput, Comparison> bounds = new EnumMap<>(RenalInput.class);
    private final Map<RenalInput, Used> used = new EnumMap<>(RenalInput.class);
    private final Equation surface;
    private RenalInputs inputs;

    Inputs(Person person, Equation surface, LocalDate day, Values values, @Nullable UrineCollection urine) {
        this.surface = surface;
        var age = person.ageOn(day);
        inputs = RenalInputs.of(person.sex(), age);
        used.put(RenalInput.SEX, new Used(RenalInput.SEX.name(), person.sex().name(), null));
        used.put(RenalInput.AGE, new Used(RenalInput.AGE.name(), age.years() + " a", null));
        for (var way : Way.values()) {
            values.number(way.analyte).ifPresent(value -> take(way, value));
        }
        person.heightFor(day)
                .ifPresent(size -> measured(
                        RenalInput.HEIGHT, size, size.size().heightInCm().orElseThrow()));
        person.weightFor(day)
                .ifPresent(size -> measured(
                        RenalInput.WEIGHT, size, size.size().weightInKg().orElseThrow()));
        if (surface.estimate(inputs) instanceof Estimate.Known known) {
            inputs = inputs.with(RenalInput.BODY_SURFACE, known.value());
        }
        if (urine != null) {
            put(RenalInput.COLLECTION_TIME, BigDecimal.valueOf(urine.minutes()), urine.from() + "/" + urine.to(), null);
        }
    }

    RenalInputs inputs() {
        return inputs;
    }

    /** True if everything measured that an equation asks for is there. */
    boolean areThere(Equation equation) {
        return equation.inputs().stream()
                .filter(input -> input != RenalInput.BODY_SURFACE && used(input).isEmpty())
                .findAny()
                .isEmpty();
    }

    List<Used> of(Equation equation) {
        var all = new ArrayList<Used>();
        for (var input : equation.inputs()) {
            if (input == RenalInput.BODY_SURFACE) {
                surface().ifPresent(all::add);
                used(RenalInput.HEIGHT).ifPresent(all::add);
                used(RenalInput.WEIGHT).ifPresent(all::add);
            } else {
                used(input).ifPresent(all::add);
            }
        }
        return all;
    }

    /** How the number of an equation bounds the true one; empty if its inputs are bounded against each other. */
    Optional<Comparison> comparison(Equation equation) {
        var all = Comparison.EXACT;
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

    private Optional<Used> surface() {
        var area = inputs.value(RenalInput.BODY_SURFACE);
        return area == null
                ? Optional.empty()
                : Optional.of(new Used(
                        RenalInput.BODY_SURFACE.name(),
                        new BigDecimal(area).round(TOLD).toPlainString() + " m2 (" + surface.name() + ")",
                        null));
    }

    private Optional<Used> used(RenalInput input) {
        return Optional.ofNullable(used.get(input));
    }

    private void take(Way way, Values.Measured value) {
        Quantity quantity = value.quantity();
        put(
                way.input,
                quantity.standard().divide(way.by, MathContext.DECIMAL128),
                quantity.comparison() == Comparison.EXACT
                        ? null
                        : quantity.comparison().sign(),
                value.row());
        bounds.put(way.input, quantity.comparison());
    }

    private void measured(RenalInput input, Person.Size size, BigDecimal value) {
        put(input, value, size.size().on().toString(), size.row().toString());
    }

    private void put(RenalInput input, BigDecimal value, @Nullable String note, @Nullable String row) {
        inputs = inputs.with(input, value.doubleValue());
        var told = value.round(TOLD).toPlainString() + " " + input.unit() + (note == null ? "" : " (" + note + ")");
        used.put(input, new Used(input.name(), told, row));
    }
}

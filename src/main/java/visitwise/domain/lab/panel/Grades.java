package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.grading.Evidence;
import visitwise.domain.lab.grading.Evidence.BaselineLevel;
import visitwise.domain.lab.grading.Evidence.Population;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.grading.Measurand;
import visitwise.domain.lab.grading.Term;
import visitwise.domain.lab.renal.Equation;

/**
 * Grades the results of a specimen by CTCAE: proposals for the investigator, never adverse events.
 *
 * @param childBelow completed years from which on the criteria for adults count
 */
public record Grades(
        Ctcae criteria,
        Catalogue catalogue,
        Person person,
        Ranges ranges,
        Course course,
        @Nullable Equation filtration,
        int childBelow) {

    private static final List<Measurand> MEASURANDS = List.of(Measurand.values());

    /**
     * A term with what the results of a specimen say of it.
     *
     * @param before what those before treatment say of it, for a term that many have before; null if it is none, or if
     *     the specimen itself is of before
     */
    public record Graded(
            Term term, Grading grading, @Nullable Grading before) {}

    /** What each term that looks at a result says, in the order of the criteria; clinical terms are left out. */
    public List<Graded> of(Sample sample) {
        var evidence = evidence(sample);
        var graded = new ArrayList<Graded>();
        for (var term : criteria.terms()) {
            if (term.isToldBy(evidence)) {
                graded.add(new Graded(term, criteria.grade(term, evidence), before(term, sample)));
            }
        }
        return graded;
    }

    /** Chronic kidney disease is not new for those who had it. */
    private @Nullable Grading before(Term term, Sample sample) {
        if (!term.measurands().contains(Measurand.FILTRATION) || course.isBaseline(sample.collected())) {
            return null;
        }
        var before = course.beforeTreatment().reversed();
        return before.stream()
                .filter(earlier -> value(Measurand.FILTRATION, earlier) != null)
                .findFirst()
                .or(() -> before.stream()
                        .filter(earlier -> term.isToldBy(evidence(earlier)))
                        .findFirst())
                .map(last -> criteria.grade(term, evidence(last)))
                .orElseGet(() -> new Grading.NotGradable(Message.of("grading.baselineMissing"), 0));
    }

    private Evidence evidence(Sample sample) {
        var years = (int) person.ageOn(sample.collected().day()).completed();
        return measured(sample)
                .of(years < childBelow ? Population.CHILD : Population.ADULT)
                .withDipstick(
                        sample.values().answer("PROT_DIP").flatMap(Dipstick::of).orElse(null));
    }

    /** Each value with what is normal of it and with its baseline. */
    private Evidence measured(Sample sample) {
        var values = new EnumMap<Measurand, Quantity>(Measurand.class);
        var ranges = new EnumMap<Measurand, Evidence.Normal>(Measurand.class);
        var baselines = new EnumMap<Measurand, Evidence.Baseline>(Measurand.class);
        boolean isBaseline = course.isBaseline(sample.collected());
        for (var measurand : MEASURANDS) {
            var value = value(measurand, sample);
            if (value != null) {
                values.put(measurand, value.quantity());
                var limits = limits(value.analyte(), sample.collected().day());
                if (limits != null) {
                    ranges.put(measurand, new Evidence.Normal(standard(limits.low()), standard(limits.high())));
                }
                // Before treatment nothing is a baseline yet, least of all the value itself.
                var before = isBaseline ? null : last(measurand);
                if (before != null) {
                    baselines.put(measurand, new Evidence.Baseline(before.quantity(), level(before)));
                }
            }
        }
        return Evidence.of(values, ranges, baselines);
    }

    /**
     * A value.
     *
     * @param analyte what it is a value of
     * @param limits those of the laboratory and the day that it was measured; null if they are not known
     */
    private record Value(
            String analyte, Quantity quantity, @Nullable Limits limits) {}

    private @Nullable Value value(Measurand measurand, Sample sample) {
        return switch (measurand) {
            case FILTRATION -> filtration(sample);
            case PROTEIN_24H ->
                entered(measurand.analytes(), sample)
                        .or(() -> sample.derived(Equation.PROTEIN_24H_G).map(known -> workedOut("PROT_24H", known)))
                        .orElse(null);
            case PROTEIN_RATIO ->
                entered(measurand.analytes(), sample)
                        .or(() -> sample.ratioPerGram().map(known -> workedOut("PROTCRT_U", known)))
                        .orElse(null);
            default -> entered(measurand.analytes(), sample).orElse(null);
        };
    }

    /** By the one equation that is fixed, else as it was measured; what others estimated counts only if none is fixed. */
    private @Nullable Value filtration(Sample sample) {
        var analytes = Measurand.FILTRATION.analytes();
        if (filtration == null) {
            return entered(analytes, sample).orElse(null);
        }
        var own = filtration.analyte().orElseThrow();
        return sample.derived(filtration)
                .map(known -> workedOut(own, known))
                .or(() -> entered(
                        analytes.stream()
                                .filter(analyte -> !Measurand.ESTIMATED.contains(analyte))
                                .toList(),
                        sample))
                .orElse(null);
    }

    private static Optional<Value> entered(List<String> analytes, Sample sample) {
        for (var analyte : analytes) {
            var entered = sample.values().numbers().get(analyte);
            if (entered != null) {
                return Optional.of(new Value(analyte, entered.quantity(), entered.limits()));
            }
        }
        return Optional.empty();
    }

    private static Value workedOut(String analyte, Quantity quantity) {
        return new Value(analyte, quantity, null);
    }

    /** The last value before treatment. */
    private @Nullable Value last(Measurand measurand) {
        for (var sample : course.beforeTreatment().reversed()) {
            var value = value(measurand, sample);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** How a value before treatment lay to the limits of the laboratory that measured it. */
    private static BaselineLevel level(Value before) {
        var limits = before.limits();
        if (limits == null || !Ranges.mayGrade(limits)) {
            return BaselineLevel.CANNOT_TELL;
        }
        return switch (Ranges.flag(before.quantity(), limits)) {
            case HIGH -> BaselineLevel.HIGH;
            case LOW, NORMAL -> BaselineLevel.NORMAL;
            case ABNORMAL, CANNOT_TELL, NOT_DONE -> BaselineLevel.CANNOT_TELL;
        };
    }

    private @Nullable Limits limits(String analyte, LocalDate day) {
        return catalogue
                .analyte(analyte)
                .flatMap(known -> ranges.forGrading(known, person, day))
                .orElse(null);
    }

    private static @Nullable Quantity standard(@Nullable BigDecimal limit) {
        return limit == null ? null : Quantity.inStandard(limit);
    }
}

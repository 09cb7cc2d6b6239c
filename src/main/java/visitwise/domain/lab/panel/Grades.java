package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** A term with what the results of a specimen say of it. */
    public record Graded(Term term, Grading grading) {}

    /** What each term that looks at a result says, in the order of the criteria; clinical terms are left out. */
    public List<Graded> of(Sample sample) {
        var day = sample.collected().day();
        var years = (int) person.ageOn(day).completed();
        var evidence = Evidence.of(measured(sample))
                .of(years < childBelow ? Population.CHILD : Population.ADULT)
                .withDipstick(
                        sample.values().answer("PROT_DIP").flatMap(Dipstick::of).orElse(null));
        var graded = new ArrayList<Graded>();
        for (var term : criteria.terms()) {
            var measurand = first(term, evidence);
            if (measurand != null) {
                graded.add(new Graded(term, criteria.grade(term, of(measurand, day, evidence))));
            }
        }
        return graded;
    }

    private static @Nullable Measurand first(Term term, Evidence evidence) {
        for (var measurand : term.measurands()) {
            if (evidence.values().containsKey(measurand)) {
                return measurand;
            }
        }
        return null;
    }

    private Evidence of(Measurand measurand, LocalDate day, Evidence evidence) {
        var limits = limits(measurand, day);
        var before = last(measurand);
        return evidence.withRange(
                        limits == null ? null : standard(limits.low()), limits == null ? null : standard(limits.high()))
                .withBaseline(
                        before == null ? null : value(measurand, before),
                        before == null ? null : level(measurand, before));
    }

    private Map<Measurand, Quantity> measured(Sample sample) {
        var values = new EnumMap<Measurand, Quantity>(Measurand.class);
        for (var measurand : MEASURANDS) {
            var value = value(measurand, sample);
            if (value != null) {
                values.put(measurand, value);
            }
        }
        return values;
    }

    private @Nullable Quantity value(Measurand measurand, Sample sample) {
        for (var analyte : measurand.analytes()) {
            var entered = sample.values().numbers().get(analyte);
            if (entered != null) {
                return entered.quantity();
            }
        }
        return switch (measurand) {
            case PROTEIN_24H -> sample.derived(Equation.PROTEIN_24H_G).orElse(null);
            case PROTEIN_RATIO -> sample.derived(Equation.UPCR_MG_MMOL).orElse(null);
            case FILTRATION ->
                filtration == null ? null : sample.derived(filtration).orElse(null);
            default -> null;
        };
    }

    /** The last specimen before treatment with such a value. */
    private @Nullable Sample last(Measurand measurand) {
        for (var sample : course.beforeTreatment().reversed()) {
            if (value(measurand, sample) != null) {
                return sample;
            }
        }
        return null;
    }

    /** How the value of a specimen before treatment lay to the limits of its day. */
    private @Nullable BaselineLevel level(Measurand measurand, Sample before) {
        var limits = limits(measurand, before.collected().day());
        var value = value(measurand, before);
        if (limits == null || value == null) {
            return null;
        }
        return switch (Ranges.flag(value, limits)) {
            case HIGH -> BaselineLevel.HIGH;
            case LOW, NORMAL -> BaselineLevel.NORMAL;
            case ABNORMAL, CANNOT_TELL, NOT_DONE -> null;
        };
    }

    private @Nullable Limits limits(Measurand measurand, LocalDate day) {
        for (var code : measurand.analytes()) {
            var limits = catalogue.analyte(code).flatMap(analyte -> ranges.forGrading(analyte, person, day));
            if (limits.isPresent()) {
                return limits.get();
            }
        }
        return null;
    }

    private static @Nullable Quantity standard(@Nullable BigDecimal limit) {
        return limit == null ? null : Quantity.inStandard(limit);
    }
}

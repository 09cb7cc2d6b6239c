package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.LabUnit;
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

    /** A term with what the results of a specimen say of it. */
    public record Graded(Term term, Grading grading) {}

    /** What each term that looks at a result says, in the order of the criteria; clinical terms are left out. */
    public List<Graded> of(Sample sample) {
        var values = measured(sample);
        var terms = new LinkedHashMap<String, Graded>();
        for (var term : criteria.terms()) {
            for (var measurand : values.keySet()) {
                if (!terms.containsKey(term.name()) && criteria.looksAt(term, measurand)) {
                    terms.put(term.name(), new Graded(term, criteria.grade(term, evidence(values, measurand, sample))));
                }
            }
        }
        return new ArrayList<>(terms.values());
    }

    private Evidence evidence(Map<Measurand, Quantity> values, Measurand measurand, Sample sample) {
        var day = sample.collected().day();
        var evidence = Evidence.of(values);
        var limits = limits(measurand, day).orElse(null);
        var years = (int) person.ageOn(day).completed();
        return evidence.withRange(
                        limits == null ? null : standard(limits.low()), limits == null ? null : standard(limits.high()))
                .withBaseline(before(measurand), level(measurand))
                .of(years < childBelow ? Population.CHILD : Population.ADULT)
                .withDipstick(
                        sample.values().answer("PROT_DIP").flatMap(Dipstick::of).orElse(null));
    }

    private Map<Measurand, Quantity> measured(Sample sample) {
        var values = new LinkedHashMap<Measurand, Quantity>();
        for (var measurand : Measurand.values()) {
            value(measurand, sample).ifPresent(quantity -> values.put(measurand, quantity));
        }
        return values;
    }

    private Optional<Quantity> value(Measurand measurand, Sample sample) {
        var entered = measurand.analytes().stream()
                .flatMap(analyte -> sample.values().quantity(analyte).stream())
                .findFirst();
        return entered.or(() -> switch (measurand) {
            case PROTEIN_24H -> sample.derived(Equation.PROTEIN_24H_G);
            case PROTEIN_RATIO -> sample.derived(Equation.UPCR_MG_MMOL);
            case FILTRATION -> Optional.ofNullable(filtration).flatMap(sample::derived);
            default -> Optional.empty();
        });
    }

    /** The last value before treatment. */
    private @Nullable Quantity before(Measurand measurand) {
        return last(measurand).flatMap(sample -> value(measurand, sample)).orElse(null);
    }

    private Optional<Sample> last(Measurand measurand) {
        return course.samples().stream()
                .filter(sample -> course.firstDose() != null && course.isBaseline(sample.collected()))
                .filter(sample -> value(measurand, sample).isPresent())
                .reduce((_, later) -> later);
    }

    private @Nullable BaselineLevel level(Measurand measurand) {
        return last(measurand)
                .flatMap(sample -> limits(measurand, sample.collected().day())
                        .flatMap(limits -> value(measurand, sample).map(value -> Ranges.flag(value, limits))))
                .flatMap(flag -> switch (flag) {
                    case HIGH -> Optional.of(BaselineLevel.HIGH);
                    case LOW, NORMAL -> Optional.of(BaselineLevel.NORMAL);
                    case ABNORMAL, CANNOT_TELL, NOT_DONE -> Optional.empty();
                })
                .orElse(null);
    }

    private Optional<Limits> limits(Measurand measurand, LocalDate day) {
        return measurand.analytes().stream()
                .flatMap(analyte -> catalogue.analyte(analyte).stream())
                .flatMap(analyte -> ranges.forGrading(analyte, person, day).stream())
                .findFirst();
    }

    private static @Nullable Quantity standard(@Nullable BigDecimal limit) {
        return limit == null ? null : Quantity.exactly(limit, LabUnit.of("standard", "1"));
    }
}

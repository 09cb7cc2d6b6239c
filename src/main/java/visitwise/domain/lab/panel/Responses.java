package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.domain.participant.DayAndTime;

/** Judges the specimens of one participant by the rule sets of the protocol, each against the baseline it names. */
public final class Responses {

    /** Days before the first dose whose values make the baseline of kidney function: the screening window [D]. */
    private static final int SCREENING_DAYS = 28;

    private static final int DIPSTICK_DAYS = 3;

    /** A month in days, to tell parts of one. */
    private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");

    private static final List<UnitFamily> CELLS = List.of(UnitFamily.CELLS_PER_FIELD, UnitFamily.CELLS_PER_VOLUME);

    private static final List<UnitFamily> PROTEIN =
            List.of(UnitFamily.RATIO, UnitFamily.PER_DAY, UnitFamily.PER_SURFACE);

    private final Course course;
    private final @Nullable Equation filtration;
    private final Map<UnitFamily, Baseline> baselines = new EnumMap<>(UnitFamily.class);

    /** The equation of kidney function is that fixed for the participant; null if none is. */
    public Responses(Course course, @Nullable Equation filtration) {
        this.course = course;
        this.filtration = filtration;
    }

    /** What rules say of a specimen; empty if it was taken before treatment, which is what later ones are set against. */
    public Optional<Judgement> judge(RuleSet rules, Sample sample) {
        if (course.isBaseline(sample.collected())) {
            return Optional.empty();
        }
        Judgement first = null;
        for (var family : families(rules.kind())) {
            var value = value(family, sample);
            if (value != null) {
                var judgement = judge(rules, sample, value);
                if (judgement.category().isJudged()) {
                    return Optional.of(judgement);
                }
                first = first == null ? judgement : first;
            }
        }
        return Optional.of(first == null ? judge(rules, sample, null) : first);
    }

    /** The value before treatment that a kind of value is set against. */
    public Baseline baseline(UnitFamily family) {
        return baselines.computeIfAbsent(family, this::workedOut);
    }

    private Baseline workedOut(UnitFamily family) {
        var dose = course.firstDose();
        if (dose == null) {
            return new Baseline.Missing(Message.of("response.baseline.none"));
        }
        var values = new ArrayList<Baseline.Dated>();
        for (var sample : course.beforeTreatment()) {
            var value = value(family, sample);
            if (value != null) {
                values.add(new Baseline.Dated(sample.collected(), value));
            }
        }
        return family == UnitFamily.FILTRATION
                ? Baseline.mean(values, dose, SCREENING_DAYS)
                : Baseline.last(values, dose);
    }

    /** The value of a specimen that a kind of rule looks at. */
    private @Nullable Reading value(UnitFamily family, Sample sample) {
        return switch (family) {
            case RATIO -> measured(family, sample, "PROTCRT_U", Equation.UPCR_MG_MMOL);
            case PER_DAY -> measured(family, sample, "PROT_24H", Equation.PROTEIN_24H_G);
            case PER_SURFACE -> null;
            case CELLS_PER_FIELD -> entered(family, sample, "RBC_U_HPF");
            case CELLS_PER_VOLUME -> entered(family, sample, "RBC_U_VOL");
            case FILTRATION -> filtration == null ? null : workedOut(family, sample, filtration, filtration.name());
        };
    }

    private static List<UnitFamily> families(RuleSet.Kind kind) {
        return switch (kind) {
            case URINE_PROTEIN -> PROTEIN;
            case HAEMATURIA -> CELLS;
            case KIDNEY_FUNCTION -> List.of(UnitFamily.FILTRATION);
        };
    }

    private Judgement judge(RuleSet rules, Sample sample, @Nullable Reading value) {
        var findings = findings(rules, sample, value);
        if (rules.settings().confirmation() == RuleSet.Confirmation.NONE || value == null) {
            return rules.judge(findings);
        }
        for (var later : course.after(sample.collected())) {
            var next = value(value.family(), later);
            if (next != null) {
                return rules.judge(findings, findings(rules, later, next));
            }
        }
        return rules.judge(findings);
    }

    private Findings findings(RuleSet rules, Sample sample, @Nullable Reading value) {
        var family = value == null ? families(rules.kind()).getFirst() : value.family();
        return new Findings(
                before(rules, family),
                value,
                dipsticks(sample),
                sample.values().quantity("ALB_S").orElse(null),
                found(baseline(UnitFamily.FILTRATION)),
                value(UnitFamily.FILTRATION, sample),
                months(sample.collected()));
    }

    /** In the family of the value; where there is none of that, in another, so that it is said that they differ. */
    private @Nullable Reading before(RuleSet rules, UnitFamily family) {
        var before = found(baseline(family));
        for (var other : families(rules.kind())) {
            before = before == null ? found(baseline(other)) : before;
        }
        return before;
    }

    private static @Nullable Reading found(Baseline baseline) {
        return baseline instanceof Baseline.Found found ? found.reading() : null;
    }

    private static @Nullable Reading measured(UnitFamily family, Sample sample, String analyte, Equation equation) {
        var entered = entered(family, sample, analyte);
        return entered == null ? workedOut(family, sample, equation, null) : entered;
    }

    private static @Nullable Reading entered(UnitFamily family, Sample sample, String analyte) {
        var number = sample.values().numbers().get(analyte);
        return number == null ? null : Reading.measured(family, number.quantity());
    }

    /** Named by its equation where values by different ones may not be set against each other. */
    private static @Nullable Reading workedOut(
            UnitFamily family, Sample sample, Equation equation, @Nullable String name) {
        var quantity = sample.derived().get(equation.name());
        return quantity == null ? null : new Reading(family, quantity, name);
    }

    /** Strips of consecutive days up to that of the specimen, the latest last. */
    private List<Dipstick> dipsticks(Sample sample) {
        var shown = new ArrayList<Dipstick>();
        var day = sample.collected().day();
        for (int back = DIPSTICK_DAYS - 1; back > 0; back--) {
            stripOn(day.minusDays(back)).ifPresent(shown::add);
        }
        strip(sample).ifPresent(shown::add);
        return shown;
    }

    private Optional<Dipstick> stripOn(LocalDate day) {
        for (var sample : course.samples()) {
            if (sample.collected().day().equals(day) && strip(sample).isPresent()) {
                return strip(sample);
            }
        }
        return Optional.empty();
    }

    private static Optional<Dipstick> strip(Sample sample) {
        return sample.values().answer("PROT_DIP").flatMap(Dipstick::of);
    }

    private @Nullable BigDecimal months(DayAndTime collected) {
        var dose = course.firstDose();
        if (dose == null) {
            return null;
        }
        long whole = ChronoUnit.MONTHS.between(dose.day(), collected.day());
        long days = ChronoUnit.DAYS.between(dose.day().plusMonths(whole), collected.day());
        return new BigDecimal(whole).add(new BigDecimal(days).divide(DAYS_OF_MONTH, MathContext.DECIMAL32));
    }
}

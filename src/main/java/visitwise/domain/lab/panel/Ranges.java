package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.FallbackRange;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Sex;

/**
 * What is normal for one person on one day: by the laboratory that reports, and for want of its range by the catalogue,
 * which is said to be no range of the laboratory.
 *
 * @param laboratory its name; null if none is chosen
 * @param stated what the laboratory states and did not withdraw, by analyte, the newest first
 */
public record Ranges(@Nullable String laboratory, Map<String, List<ReferenceRange>> stated) {

    /** Before the source of limits that are the catalogue's and not the laboratory's. */
    public static final String FALLBACK = "catalogue";

    private static final String UNVERIFIED = FALLBACK + ", " + FallbackRange.Check.UNVERIFIED;

    /** What a laboratory states, in any order. */
    public Ranges(@Nullable String laboratory, List<ReferenceRange> stated) {
        this(
                laboratory,
                stated.stream()
                        .filter(ReferenceRange::holds)
                        .sorted(Comparator.comparing(ReferenceRange::effectiveFrom)
                                .reversed())
                        .collect(Collectors.groupingBy(ReferenceRange::analyte)));
    }

    /** The limits of a number in its standard unit; empty if nobody states any for such a person. */
    public Optional<Limits> of(Analyte analyte, Person person, LocalDate day) {
        if (!analyte.isNumber()) {
            return Optional.empty();
        }
        return ofLaboratory(analyte, person, day)
                .flatMap(range -> limits(analyte, range))
                .or(() -> fallback(analyte, person, day));
    }

    /** The limits of what an equation gives, in its unit; empty if the catalogue has no row for it in that unit. */
    public Optional<Limits> of(Equation equation, Catalogue catalogue, Person person, LocalDate day) {
        return equation.analyte()
                .flatMap(catalogue::analyte)
                .filter(analyte -> analyte.standard().code().equals(equation.unit()))
                .flatMap(analyte -> of(analyte, person, day));
    }

    /** Limits that grades may rest on: not those of the catalogue that nobody verified. */
    public Optional<Limits> forGrading(Analyte analyte, Person person, LocalDate day) {
        return of(analyte, person, day).filter(Ranges::mayGrade);
    }

    /** True of limits that grades may rest on. */
    static boolean mayGrade(Limits limits) {
        return !limits.source().equals(UNVERIFIED);
    }

    /** The range that the laboratory states for such a person on a day. */
    public Optional<ReferenceRange> ofLaboratory(Analyte analyte, Person person, LocalDate day) {
        LocalDate newest = null;
        for (var range : stated.getOrDefault(analyte.code(), List.of())) {
            boolean isInForce = newest == null
                    ? !range.effectiveFrom().isAfter(day)
                    : range.effectiveFrom().equals(newest);
            if (isInForce) {
                newest = range.effectiveFrom();
                if (range.group().holds(person.sex(), person.born(), day)) {
                    return Optional.of(range);
                }
            }
        }
        return Optional.empty();
    }

    /** Where a number lies. */
    public static Flag flag(Quantity quantity, @Nullable Limits limits) {
        if (limits == null) {
            return Flag.CANNOT_TELL;
        }
        var standard = quantity.standardized();
        // Nothing that is measured lies below 0.
        var notLow = limits.low() == null || limits.low().signum() <= 0 ? Answer.YES : standard.isAtLeast(limits.low());
        var high = limits.high() == null ? Answer.NO : standard.isAbove(limits.high());
        if (notLow == Answer.NO) {
            return Flag.LOW;
        }
        if (high == Answer.YES) {
            return Flag.HIGH;
        }
        boolean isSure = notLow == Answer.YES && high == Answer.NO;
        return isSure ? Flag.NORMAL : Flag.CANNOT_TELL;
    }

    /** Where an answer lies: on an ordinal scale everything up to the normal answer is normal. */
    public Flag flag(Analyte analyte, String answer, Person person, LocalDate day) {
        var normal = answers(analyte, person, day).normal();
        if (normal.isEmpty()) {
            return Flag.CANNOT_TELL;
        }
        return normal.contains(answer) ? Flag.NORMAL : Flag.ABNORMAL;
    }

    /**
     * The answers that are normal for a person on a day.
     *
     * @param normal none if nobody says so
     * @param source whose statement that is and from when
     */
    public record Answers(List<String> normal, String source) {

        public static final Answers NONE = new Answers(List.of(), FALLBACK);

        public Answers {
            normal = List.copyOf(normal);
        }
    }

    /** The answers that are normal for such a person on a day, as {@link #flag} tells by them. */
    public Answers answers(Analyte analyte, Person person, LocalDate day) {
        return ofLaboratory(analyte, person, day)
                .flatMap(range -> range.normal() instanceof Normal.Expected(String most)
                        ? Optional.of(new Answers(upTo(analyte, most), source(range)))
                        : Optional.<Answers>empty())
                .orElseGet(() -> new Answers(analyte.form().normal(), FALLBACK));
    }

    private String source(ReferenceRange range) {
        return laboratory + ", " + range.effectiveFrom();
    }

    private static List<String> upTo(Analyte analyte, String most) {
        return switch (analyte.scale()) {
            case ORDINAL -> analyte.allowed().subList(0, analyte.allowed().indexOf(most) + 1);
            case QUANTITATIVE, NOMINAL -> List.of(most);
        };
    }

    private Optional<Limits> limits(Analyte analyte, ReferenceRange range) {
        if (!(range.normal() instanceof Normal.Interval(BigDecimal low, BigDecimal high, String unit))) {
            return Optional.empty();
        }
        return analyte.unit(unit)
                .map(of -> new Limits(
                        low == null ? null : of.toStandard(low),
                        high == null ? null : of.toStandard(high),
                        source(range)));
    }

    private static Optional<Limits> fallback(Analyte analyte, Person person, LocalDate day) {
        if (analyte.ranges().isEmpty()) {
            return Optional.empty();
        }
        int years = (int) person.ageOn(day).completed();
        for (var range : analyte.ranges()) {
            boolean isOfAge = years >= range.fromAge() && (range.toAge() == null || years < range.toAge());
            if (isOfAge && isOfSex(range, person.sex())) {
                return Optional.of(new Limits(range.low(), range.high(), source(range)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSex(FallbackRange range, Sex sex) {
        return switch (range.group()) {
            case ADULT, PAEDIATRIC -> true;
            case ADULT_FEMALE -> sex == Sex.FEMALE;
            case ADULT_MALE -> sex == Sex.MALE;
        };
    }

    private static String source(FallbackRange range) {
        return FALLBACK + ", " + range.check();
    }
}

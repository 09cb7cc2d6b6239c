package visitwise.domain.lab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;

class ResponsePropertyTest {

    private static final LabUnit G_PER_L = LabUnit.of("g/L", "1");
    private static final LabUnit RATE = LabUnit.of("mL/min/{1.73_m2}", "1");

    /** Units of the family that a rule set judges, in which its limits are met exactly by whole steps. */
    private static List<LabUnit> units(RuleSets rules) {
        return switch (rules) {
            case IPNA_SSNS_2022, KDIGO_2012_PAED_NS, ALPORT_DEFAULT, KDIGO_2024_LN ->
                List.of(
                        LabUnit.of("mg/g{creat}", "0.11312"),
                        LabUnit.of("mg/mmol{creat}", "1"),
                        LabUnit.of("g/g{creat}", "113.12"));
            case EULAR_2019_LN -> List.of(LabUnit.of("mg/(24.h)", "0.001"), LabUnit.of("g/(24.h)", "1"));
            case HEMATURIA_DEFAULT -> List.of(LabUnit.of("/mL", "0.001"), LabUnit.of("10*6/L", "1"));
            case KIDNEY_FUNCTION_DEFAULT -> List.of(RATE);
        };
    }

    private static UnitFamily family(RuleSets rules) {
        return switch (rules) {
            case IPNA_SSNS_2022, KDIGO_2012_PAED_NS, ALPORT_DEFAULT, KDIGO_2024_LN -> UnitFamily.RATIO;
            case EULAR_2019_LN -> UnitFamily.PER_DAY;
            case HEMATURIA_DEFAULT -> UnitFamily.CELLS_PER_VOLUME;
            case KIDNEY_FUNCTION_DEFAULT -> UnitFamily.FILTRATION;
        };
    }

    private static Category judged(RuleSets rules, Quantity baseline, Quantity value) {
        var kept = Reading.measured(UnitFamily.FILTRATION, Quantity.exactly(new BigDecimal(80), RATE));
        var findings = Findings.of(Reading.measured(family(rules), baseline), Reading.measured(family(rules), value))
                .withAlbumin(Quantity.exactly(new BigDecimal(35), G_PER_L))
                .withFiltration(kept, kept)
                .after(new BigDecimal(9));
        return rules.rules().judge(findings).category();
    }

    private static Quantity exactly(int number, LabUnit unit) {
        return Quantity.exactly(new BigDecimal(number), unit);
    }

    @Property
    void convertingAUnitNeverChangesAResponse(
            @ForAll RuleSets rules,
            @ForAll @IntRange(min = 1, max = 5000) int before,
            @ForAll @IntRange(min = 0, max = 5000) int now) {
        var first = units(rules).getFirst();
        var expected = judged(rules, exactly(before, first), exactly(now, first));
        for (var unit : units(rules)) {
            for (var other : units(rules)) {
                assertThat(judged(
                                rules,
                                exactly(before, first).in(unit),
                                exactly(now, first).in(other)))
                        .as("%s against %s", other.code(), unit.code())
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void aBoundedValueIsJudgedOnlyIfEveryValueItStandsForIsJudgedSo(
            @ForAll RuleSets rules,
            @ForAll @IntRange(min = 1, max = 5000) int before,
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = 1, max = 500) int bound,
            @ForAll @IntRange(min = 0, max = 3000) int off) {
        Assume.that(comparison != Comparison.EXACT);
        int stoodFor = switch (comparison) {
            case LESS -> bound - 1 - off % bound;
            case AT_MOST, EXACT -> bound - off % (bound + 1);
            case AT_LEAST -> bound + off;
            case GREATER -> bound + 1 + off;
        };
        var unit = units(rules).getFirst();
        var found = judged(rules, exactly(before, unit), new Quantity(comparison, new BigDecimal(bound), unit));
        if (found != Category.CANNOT_TELL) {
            assertThat(judged(rules, exactly(before, unit), exactly(stoodFor, unit)))
                    .isEqualTo(found);
        }
    }

    @Property
    void aBoundedBaselineIsJudgedAgainstOnlyIfEveryValueItStandsForIsJudgedSo(
            @ForAll RuleSets rules,
            @ForAll boolean upper,
            @ForAll @IntRange(min = 1, max = 1000) int bound,
            @ForAll @IntRange(min = 1, max = 3000) int off,
            @ForAll @IntRange(min = 0, max = 2000) int now) {
        int stoodFor = upper ? bound - off % bound : bound + off;
        var unit = units(rules).getFirst();
        var bounded = new Quantity(upper ? Comparison.AT_MOST : Comparison.GREATER, new BigDecimal(bound), unit);
        var found = judged(rules, bounded, exactly(now, unit));
        if (found != Category.CANNOT_TELL) {
            assertThat(judged(rules, exactly(stoodFor, unit), exactly(now, unit)))
                    .isEqualTo(found);
        }
    }

    @Property
    void lessProteinOrFewerRedCellsAreNeverAWorseResponse(
            @ForAll RuleSets rules,
            @ForAll @IntRange(min = 1, max = 5000) int before,
            @ForAll @IntRange(min = 0, max = 5000) int one,
            @ForAll @IntRange(min = 0, max = 5000) int other) {
        Assume.that(rules.kind() != RuleSet.Kind.KIDNEY_FUNCTION);
        var unit = units(rules).getFirst();
        var less = judged(rules, exactly(before, unit), exactly(Math.min(one, other), unit));
        var more = judged(rules, exactly(before, unit), exactly(Math.max(one, other), unit));
        assertThat(less.isAtLeast(more)).isTrue();
    }
}

package visitwise.domain.lab.response;

import static visitwise.domain.lab.Threshold.Side.AT_LEAST;
import static visitwise.domain.lab.Threshold.Side.AT_MOST;
import static visitwise.domain.lab.Threshold.Side.BELOW;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.Threshold.Side;
import visitwise.domain.lab.response.Condition.FamilyLimit;
import visitwise.domain.lab.response.Condition.Level;
import visitwise.domain.lab.response.RuleSet.Confirmation;
import visitwise.domain.lab.response.RuleSet.Kind;
import visitwise.domain.lab.response.RuleSet.Outcome;
import visitwise.domain.lab.response.RuleSet.Settings;
import visitwise.domain.lab.response.RuleSet.Standing;

/** The rule sets that a protocol may name. Each limit keeps the unit and the sign that its source states. */
public enum RuleSets {
    /**
     * Trautmann, Pediatr Nephrol 2022;38:877, Table 1: written for nephrotic syndrome. The printed 0.2 mg/mg beside
     * 20 mg/mmol is rounded; the limit in mg/mmol counts. Its alternatives are read by precedence and not by "or": the
     * ratio, then protein per surface; the first that tells whether this is a remission decides, whatever the others show.
     * Test strips tell only where neither was measured. To be confirmed with the sponsor.
     */
    IPNA_SSNS_2022(Kind.URINE_PROTEIN, Standing.READ) {
        @Override
        List<Outcome> outcomes(Settings settings) {
            var remission = new Condition.Strips(3, Dipstick.NEGATIVE, Dipstick.TRACE);
            var nephrotic = new Condition.Strips(1, Dipstick.THREE, Dipstick.FOUR);
            return List.of(
                    outcome(
                            Category.COMPLETE,
                            new Level(List.of(ratio(AT_MOST, "20", MG_PER_MMOL), perSurface(BELOW, "100")), remission)),
                    new Outcome(
                            Category.NONE,
                            List.of(new Level(
                                    List.of(ratio(AT_LEAST, "200", MG_PER_MMOL), perSurface(AT_LEAST, "1000")),
                                    nephrotic)),
                            true),
                    outcome(
                            Category.PARTIAL,
                            level(ratio(BELOW, "200", MG_PER_MMOL)),
                            new Condition.Albumin(new Threshold(AT_LEAST, new BigDecimal("30"), G_PER_L))),
                    outcome(Category.NONE));
        }
    },

    /** KDIGO 2012, read in the comparison table of doi:10.1186/s13643-021-01666-w. */
    KDIGO_2012_PAED_NS(Kind.URINE_PROTEIN, Standing.SUMMARY) {
        @Override
        List<Outcome> outcomes(Settings settings) {
            var remission = new Condition.Strips(3, Dipstick.NEGATIVE, Dipstick.TRACE);
            return List.of(
                    outcome(Category.COMPLETE, new Level(List.of(ratio(BELOW, "200", MG_PER_G)), remission)),
                    outcome(Category.PARTIAL, level(ratio(AT_MOST, "2000", MG_PER_G)), halved()),
                    outcome(Category.NONE));
        }
    },

    /** No published definition: the default for both Alport trials until the sponsor decides. */
    ALPORT_DEFAULT(Kind.URINE_PROTEIN, Standing.DEFAULT) {
        @Override
        public Settings settings() {
            return new Settings(null, Confirmation.NEXT_VISIT, null, null);
        }

        @Override
        List<Outcome> outcomes(Settings settings) {
            return List.of(
                    outcome(Category.COMPLETE, level(ratio(BELOW, "200", MG_PER_G))),
                    outcome(Category.PARTIAL, halved()),
                    outcome(Category.NONE));
        }

        @Override
        List<FamilyLimit> evaluable() {
            return List.of(ratio(AT_LEAST, "200", MG_PER_G));
        }
    },

    /** KDIGO 2024 lupus nephritis (Kidney Int 2024;105(1S):S1), read through a secondary summary. */
    KDIGO_2024_LN(Kind.URINE_PROTEIN, Standing.SUMMARY) {
        @Override
        public Settings settings() {
            return new Settings(new BigDecimal("0.15"), Confirmation.NONE, 6, 12);
        }

        @Override
        List<Outcome> outcomes(Settings settings) {
            var kept = new Condition.KidneyFunction(kept(settings), null);
            return List.of(
                    outcome(Category.COMPLETE, level(ratio(BELOW, "0.5", G_PER_G)), kept),
                    outcome(Category.PARTIAL, halved(), level(ratio(BELOW, "3", G_PER_G)), kept),
                    outcome(Category.NONE));
        }

        @Override
        boolean isOfWholeDay() {
            return true;
        }
    },

    /**
     * Fanouriakis, Ann Rheum Dis 2020;79:713: the abstract was read, the early signs in a summary. Of the printed target
     * 0.5 to 0.7 g the upper end counts; near-normal is taken as 90 or more, or kept within the tolerance.
     */
    EULAR_2019_LN(Kind.URINE_PROTEIN, Standing.SUMMARY) {
        @Override
        public Settings settings() {
            return new Settings(new BigDecimal("0.10"), Confirmation.NONE, 6, 12);
        }

        @Override
        List<Outcome> outcomes(Settings settings) {
            var normal = new Threshold(AT_LEAST, new BigDecimal("90"), FILTRATION);
            return List.of(
                    outcome(
                            Category.COMPLETE,
                            level(new FamilyLimit(
                                    UnitFamily.PER_DAY, new Threshold(BELOW, new BigDecimal("0.7"), G_PER_DAY))),
                            new Condition.KidneyFunction(kept(settings), normal)),
                    outcome(Category.PARTIAL, halved()),
                    outcome(
                            Category.PARTIAL,
                            new Condition.Change(Multiple.of(AT_MOST, "0.75")),
                            new Condition.Before(new BigDecimal(6))),
                    outcome(Category.NONE));
        }
    },

    /** No published remission limit: 3 per high-power field or 8 per microlitre, in the same family as the baseline. */
    HEMATURIA_DEFAULT(Kind.HAEMATURIA, Standing.DEFAULT) {
        @Override
        List<Outcome> outcomes(Settings settings) {
            return List.of(
                    outcome(
                            Category.REMISSION,
                            level(
                                    new FamilyLimit(
                                            UnitFamily.CELLS_PER_FIELD,
                                            new Threshold(AT_MOST, new BigDecimal("3"), PER_FIELD)),
                                    new FamilyLimit(
                                            UnitFamily.CELLS_PER_VOLUME,
                                            new Threshold(AT_MOST, new BigDecimal("8"), PER_VOLUME))),
                            new Condition.SameFamily()),
                    outcome(Category.PARTIAL, halved()),
                    outcome(Category.NOT_REMISSION));
        }
    },

    /** No published rule: 10 percent of the baseline either way, with one equation throughout. */
    KIDNEY_FUNCTION_DEFAULT(Kind.KIDNEY_FUNCTION, Standing.DEFAULT) {
        @Override
        public Settings settings() {
            return new Settings(new BigDecimal("0.10"), Confirmation.NONE, null, null);
        }

        @Override
        List<Outcome> outcomes(Settings settings) {
            var better = BigDecimal.ONE.add(tolerance(settings));
            var worse = BigDecimal.ONE.subtract(tolerance(settings));
            return List.of(
                    outcome(Category.IMPROVED, new Condition.Change(new Multiple(AT_LEAST, better))),
                    outcome(Category.WORSE, new Condition.Change(new Multiple(AT_MOST, worse))),
                    outcome(Category.STABLE));
        }
    };

    private static final LabUnit MG_PER_MMOL = LabUnit.of("mg/mmol{creat}", "1");
    private static final LabUnit MG_PER_G = LabUnit.of("mg/g{creat}", "0.11312");
    private static final LabUnit G_PER_G = LabUnit.of("g/g{creat}", "113.12");
    private static final LabUnit PER_SURFACE = LabUnit.of("mg/(m2.d)", "1");
    private static final LabUnit G_PER_DAY = LabUnit.of("g/(24.h)", "1");
    private static final LabUnit G_PER_L = LabUnit.of("g/L", "1");
    private static final LabUnit PER_FIELD = LabUnit.of("/[HPF]", "1");
    private static final LabUnit PER_VOLUME = LabUnit.of("10*6/L", "1");
    private static final LabUnit FILTRATION = LabUnit.of("mL/min/{1.73_m2}", "1");

    private final Kind kind;
    private final Standing standing;

    RuleSets(Kind kind, Standing standing) {
        this.kind = kind;
        this.standing = standing;
    }

    abstract List<Outcome> outcomes(Settings wanted);

    List<FamilyLimit> evaluable() {
        return List.of();
    }

    boolean isOfWholeDay() {
        return false;
    }

    public Kind kind() {
        return kind;
    }

    public Standing standing() {
        return standing;
    }

    /** What it uses where a protocol sets nothing. */
    public Settings settings() {
        return Settings.PLAIN;
    }

    public RuleSet rules() {
        return rules(settings());
    }

    /** With what a protocol sets; a tolerance may only be set where one is used. */
    public RuleSet rules(Settings wanted) {
        return new RuleSet(name(), kind, standing, wanted, outcomes(wanted), evaluable(), isOfWholeDay());
    }

    public static Optional<RuleSets> of(String id) {
        return Arrays.stream(values()).filter(r -> r.name().equals(id)).findFirst();
    }

    private static BigDecimal tolerance(Settings settings) {
        return Objects.requireNonNull(settings.tolerance(), "this rule set needs a tolerance");
    }

    private static Multiple kept(Settings settings) {
        return new Multiple(AT_LEAST, BigDecimal.ONE.subtract(tolerance(settings)));
    }

    private static Condition halved() {
        return new Condition.Change(Multiple.of(AT_MOST, "0.5"));
    }

    private static Level level(FamilyLimit... limits) {
        return new Level(List.of(limits), null);
    }

    private static FamilyLimit ratio(Side side, String limit, LabUnit unit) {
        return new FamilyLimit(UnitFamily.RATIO, new Threshold(side, new BigDecimal(limit), unit));
    }

    private static FamilyLimit perSurface(Side side, String limit) {
        return new FamilyLimit(UnitFamily.PER_SURFACE, new Threshold(side, new BigDecimal(limit), PER_SURFACE));
    }

    private static Outcome outcome(Category category, Condition... demands) {
        return new Outcome(category, List.of(demands), false);
    }
}

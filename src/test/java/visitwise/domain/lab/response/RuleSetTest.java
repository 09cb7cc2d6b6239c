package visitwise.domain.lab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSet.Confirmation;
import visitwise.domain.lab.response.RuleSet.Settings;

class RuleSetTest {

    private static final LabUnit MG_PER_MMOL = LabUnit.of("mg/mmol{creat}", "1");
    private static final LabUnit RATE = LabUnit.of("mL/min/{1.73_m2}", "1");

    private static Reading ratio(String number) {
        return Reading.measured(UnitFamily.RATIO, Quantity.exactly(new BigDecimal(number), MG_PER_MMOL));
    }

    private static Reading rate(String number, String equation) {
        return new Reading(UnitFamily.FILTRATION, Quantity.exactly(new BigDecimal(number), RATE), equation);
    }

    private static Findings alport(String value) {
        return Findings.of(ratio("153"), ratio(value));
    }

    @Test
    void whatItWasJudgedOnIsSaid() {
        var judgement = RuleSets.ALPORT_DEFAULT.rules().judge(alport("92.4"));
        assertThat(judgement.category()).isEqualTo(Category.NONE);
        assertThat(judgement.basis().changePercent()).isBetween(new BigDecimal("-39.61"), new BigDecimal("-39.60"));
        assertThat(judgement.basis().target(Category.PARTIAL))
                .hasValueSatisfying(t -> assertThat(t.limit()).isEqualByComparingTo("76.5"));
        assertThat(judgement.basis().target(Category.COMPLETE))
                .hasValueSatisfying(t -> assertThat(t.unit().code()).isEqualTo("mg/g{creat}"));
        assertThat(judgement.basis().decidedBy()).isEmpty();
        assertThat(RuleSets.ALPORT_DEFAULT.rules().judge(alport("76.5")).basis().decidedBy())
                .singleElement()
                .satisfies(t -> assertThat(t.limit()).isEqualByComparingTo("76.5"));
    }

    @Test
    void aResponseOfTheAlportDefaultAwaitsTheNextVisit() {
        var rules = RuleSets.ALPORT_DEFAULT.rules();
        assertThat(rules.judge(alport("15")).confirmation()).isEqualTo(ConfirmationState.AWAITED);
        assertThat(rules.judge(alport("15"), alport("16")).confirmation()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(rules.judge(alport("15"), alport("70")).confirmation()).isEqualTo(ConfirmationState.NOT_CONFIRMED);
        assertThat(rules.judge(alport("70"), alport("15")).confirmation()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(rules.judge(alport("70"), alport("140")).confirmation()).isEqualTo(ConfirmationState.NOT_CONFIRMED);
        assertThat(rules.judge(alport("70"), Findings.of(ratio("153"), null)).confirmation())
                .isEqualTo(ConfirmationState.AWAITED);
        assertThat(rules.judge(alport("140")).confirmation()).isEqualTo(ConfirmationState.NOT_NEEDED);
        var single = RuleSets.ALPORT_DEFAULT.rules(new Settings(null, Confirmation.NONE, null, null));
        assertThat(single.judge(alport("15")).confirmation()).isEqualTo(ConfirmationState.NOT_NEEDED);
    }

    @Test
    void theToleranceIsASetting() {
        var strict = RuleSets.KDIGO_2024_LN.rules(new Settings(new BigDecimal("0.10"), Confirmation.NONE, 6, 12));
        var findings = Findings.of(ratio("300"), ratio("40")).withFiltration(rate("80", "A"), rate("70", "A"));
        assertThat(strict.judge(findings).category()).isEqualTo(Category.NONE);
        assertThat(RuleSets.KDIGO_2024_LN.rules().judge(findings).category()).isEqualTo(Category.COMPLETE);
    }

    @Test
    void noResponseBeforeTheWindowIsNoVerdictYet() {
        var rules = RuleSets.KDIGO_2024_LN.rules();
        var findings = Findings.of(ratio("300"), ratio("290"));
        assertThat(rules.judge(findings.after(new BigDecimal(3))).notes())
                .containsExactly(Message.of("response.note.early", 6));
        assertThat(rules.judge(findings.after(new BigDecimal(6))).notes()).isEmpty();
        var late = Findings.of(ratio("300"), ratio("40"))
                .withFiltration(rate("80", "A"), rate("80", "A"))
                .after(new BigDecimal(13));
        assertThat(rules.judge(late).notes()).containsExactly(Message.of("response.note.late", 12));
    }

    @Test
    void equationsAreNeverMixed() {
        var rules = RuleSets.KIDNEY_FUNCTION_DEFAULT.rules();
        assertThat(rules.judge(Findings.of(rate("100", "A"), rate("120", "B"))).category())
                .isEqualTo(Category.NOT_COMPARABLE);
        assertThat(rules.judge(Findings.of(rate("100", "A"), rate("120", "A"))).category())
                .isEqualTo(Category.IMPROVED);
        var lupus = Findings.of(ratio("300"), ratio("40")).withFiltration(rate("80", "A"), rate("80", "B"));
        assertThat(RuleSets.KDIGO_2024_LN.rules().judge(lupus).missing())
                .containsExactly(Message.of("response.missing.sameEquation"));
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        var lupus = RuleSets.KDIGO_2024_LN.rules().judge(Findings.of(null, null));
        assertThat(lupus.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(lupus.missing())
                .containsExactly(Message.of("response.missing.value"), Message.of("response.missing.filtration"));
        var child = RuleSets.IPNA_SSNS_2022.rules().judge(Findings.of(null, ratio("80")));
        assertThat(child.category()).isEqualTo(Category.NEEDS_ALBUMIN);
        assertThat(child.missing()).containsExactly(Message.of("response.missing.albumin"));
        var strips = RuleSets.IPNA_SSNS_2022
                .rules()
                .judge(Findings.of(null, null).withDipsticks(List.of(Dipstick.NEGATIVE)));
        assertThat(strips.missing()).containsExactly(Message.of("response.missing.strips", 3));
        var bounded =
                Reading.measured(UnitFamily.RATIO, new Quantity(Comparison.LESS, new BigDecimal(30), MG_PER_MMOL));
        assertThat(RuleSets.IPNA_SSNS_2022
                        .rules()
                        .judge(Findings.of(null, bounded))
                        .missing())
                .containsExactly(Message.of("response.missing.exact"));
    }

    @Test
    void nephroticRangeIsSaidBesideNoResponse() {
        var rules = RuleSets.IPNA_SSNS_2022.rules();
        assertThat(rules.judge(Findings.of(null, ratio("200"))).basis().nephroticRange())
                .isTrue();
        assertThat(rules.judge(Findings.of(null, ratio("199"))
                                .withAlbumin(Quantity.exactly(new BigDecimal(20), LabUnit.of("g/L", "1"))))
                        .basis()
                        .nephroticRange())
                .isFalse();
    }

    @Test
    void whatNoSourceStatesIsToBeConfirmed() {
        assertThat(RuleSets.ALPORT_DEFAULT.standing().isToBeConfirmed()).isTrue();
        assertThat(RuleSets.KDIGO_2024_LN.standing().isToBeConfirmed()).isTrue();
        assertThat(RuleSets.IPNA_SSNS_2022.standing().isToBeConfirmed()).isFalse();
        assertThat(RuleSets.of("KDIGO_1999")).isEmpty();
    }

    private static Reading perDay(String grams) {
        return Reading.measured(
                UnitFamily.PER_DAY, Quantity.exactly(new BigDecimal(grams), LabUnit.of("g/(24.h)", "1")));
    }

    private static Reading bounded(Comparison comparison, String number) {
        return Reading.measured(UnitFamily.FILTRATION, new Quantity(comparison, new BigDecimal(number), RATE));
    }

    @Test
    void aNormalThatIsOpenIsNotTakenAsAbnormal() {
        var findings = Findings.of(perDay("0.9"), perDay("0.6")).after(new BigDecimal(12));
        var rules = RuleSets.EULAR_2019_LN.rules();

        var open = findings.withFiltration(rate("110", "A"), bounded(Comparison.LESS, "95"));
        var abnormal = findings.withFiltration(rate("110", "A"), bounded(Comparison.LESS, "85"));

        assertThat(rules.judge(open).category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(rules.judge(abnormal).category()).isEqualTo(Category.NONE);
    }

    @Test
    void aBaselineMeasuredOtherwiseMattersOnlyWhereItIsAskedFor() {
        var remission = Findings.of(perDay("3"), ratio("5"));
        var partial = Findings.of(perDay("3"), ratio("50"));
        var rules = RuleSets.KDIGO_2012_PAED_NS.rules();

        assertThat(rules.judge(remission).category()).isEqualTo(Category.COMPLETE);
        assertThat(rules.judge(partial).category()).isEqualTo(Category.NOT_COMPARABLE);
        assertThat(RuleSets.ALPORT_DEFAULT.rules().judge(remission).category()).isEqualTo(Category.NOT_COMPARABLE);
    }

    @Test
    void redCellsAreOnlySetAgainstABaselineCountedInTheSameWay() {
        var field = Reading.measured(
                UnitFamily.CELLS_PER_FIELD, Quantity.exactly(new BigDecimal(60), LabUnit.of("/[HPF]", "1")));
        var volume = Reading.measured(
                UnitFamily.CELLS_PER_VOLUME, Quantity.exactly(new BigDecimal(2), LabUnit.of("10*6/L", "1")));
        var rules = RuleSets.HEMATURIA_DEFAULT.rules();

        assertThat(rules.judge(Findings.of(field, volume)).category()).isEqualTo(Category.NOT_COMPARABLE);
        assertThat(rules.judge(Findings.of(volume, volume)).category()).isEqualTo(Category.REMISSION);
    }

    @Test
    void withoutABaselineNoRemissionOfRedCellsCanBeTold() {
        var few = Reading.measured(
                UnitFamily.CELLS_PER_VOLUME, Quantity.exactly(new BigDecimal(2), LabUnit.of("10*6/L", "1")));

        var judged = RuleSets.HEMATURIA_DEFAULT.rules().judge(Findings.of(null, few));

        assertThat(judged.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(judged.missing()).containsExactly(Condition.NO_BASELINE);
    }
}

package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class VerdictTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 12, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    private final ProtocolLibrary library = new ProtocolLibrary();
    private ParticipantId child;

    @BeforeEach
    void treat() {
        child = saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            var id = new Clinic(change, ward).enrol("MSC", DAY0);
            new BodySizeStore()
                    .add(change, ward.site(), new BodySize(id, DAY0, new BigDecimal("131"), new BigDecimal("28.6")));
            var amount = new Amount(new BigDecimal("20"), "10^6 cells");
            new InfusionStore()
                    .add(
                            change,
                            ward.site(),
                            new Infusion(
                                    id,
                                    null,
                                    1,
                                    amount,
                                    null,
                                    amount,
                                    "L1",
                                    DAY0.atTime(10, 0),
                                    DAY0.atTime(10, 25),
                                    null,
                                    null,
                                    null));
            return id;
        });
    }

    private static Map<String, Cell> panel(String protein, String creatinine, String cells) {
        var panel = new HashMap<String, Cell>();
        panel.put("PROT_U", Cell.of(protein, "mg/L"));
        panel.put("CREAT_U", Cell.of("6.6", "mmol/L"));
        panel.put("CREAT_S", Cell.of(creatinine, "umol/L"));
        panel.put("RBC_U_VOL", Cell.of(cells, "/uL"));
        return panel;
    }

    private SheetDraft draft(@Nullable String visit, LocalDate day, Map<String, Cell> cells) {
        return new SheetDraft(
                new SheetOf(child, visit, null), null, day, LocalTime.of(8, 5), null, cells, SheetDraft.Seen.NOTHING);
    }

    private void save(LocalDate day, Map<String, Cell> cells) {
        save(null, day, cells);
    }

    private void save(@Nullable String visit, LocalDate day, Map<String, Cell> cells) {
        assertThat(new SaveSheet(database(), library).save(draft(visit, day, cells), CHEN, NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
    }

    private Verdict verdict(LocalDate day, Map<String, Cell> cells) {
        return verdict(null, day, cells);
    }

    private Verdict verdict(@Nullable String visit, LocalDate day, Map<String, Cell> cells) {
        var sheet = new OpenSheet(database(), library).open(new SheetOf(child, visit, null), NOW.toLocalDate());
        var draft = draft(visit, day, cells);
        return Verdict.of(sheet, draft, SheetReader.read(sheet, draft));
    }

    private static Judgement of(Verdict verdict, RuleSet.Kind kind) {
        return verdict.responses().stream()
                .filter(judgement -> judgement.ruleSet().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVisitIsJudgedAgainstTheLastValueBeforeTheFirstDose() {
        save(DAY0, panel("1120", "44", "128"));

        var verdict = verdict(DAY0.plusDays(14), panel("500", "45", "60"));

        var protein = of(verdict, RuleSet.Kind.URINE_PROTEIN);
        assertThat(protein.category()).isEqualTo(Category.PARTIAL);
        assertThat(protein.confirmation()).isEqualTo(Judgement.ConfirmationState.AWAITED);
        assertThat(protein.basis().changePercent()).isBetween(new BigDecimal("-55.5"), new BigDecimal("-55.2"));
        assertThat(of(verdict, RuleSet.Kind.HAEMATURIA).category()).isEqualTo(Category.PARTIAL);
        assertThat(of(verdict, RuleSet.Kind.KIDNEY_FUNCTION).category()).isEqualTo(Category.STABLE);
        assertThat(verdict.baseline()).isFalse();
    }

    @Test
    void theNextPlannedVisitConfirms() {
        save(DAY0, panel("1120", "44", "128"));
        save(DAY0.plusDays(16), panel("480", "45", "60"));
        var panel = panel("500", "45", "60");

        var alone = of(verdict("D14", DAY0.plusDays(14), panel), RuleSet.Kind.URINE_PROTEIN);
        save("D21", DAY0.plusDays(21), panel("480", "45", "60"));
        var protein = of(verdict("D14", DAY0.plusDays(14), panel), RuleSet.Kind.URINE_PROTEIN);

        assertThat(alone.confirmation()).isEqualTo(Judgement.ConfirmationState.AWAITED);
        assertThat(protein.confirmation()).isEqualTo(Judgement.ConfirmationState.CONFIRMED);
    }

    @Test
    void beforeTreatmentThereIsNoResponse() {
        var verdict = verdict(DAY0, panel("1120", "44", "128"));

        assertThat(verdict.baseline()).isTrue();
        assertThat(verdict.responses()).isEmpty();
    }

    @Test
    void withoutABaselineItCannotBeTold() {
        var verdict = verdict(DAY0.plusDays(14), panel("500", "45", "60"));

        assertThat(verdict.responses())
                .extracting(Judgement::category)
                .containsExactly(Category.CANNOT_TELL, Category.CANNOT_TELL, Category.CANNOT_TELL);
        assertThat(verdict.responses())
                .allSatisfy(judgement -> assertThat(judgement.missing()).isNotEmpty());
    }

    @Test
    void withoutARangeOfTheLaboratoryAGradeIsOnlyABound() {
        save(DAY0, panel("1120", "44", "128"));

        var grades = verdict(DAY0.plusDays(14), panel("500", "80", "60")).grades();

        assertThat(grades).anySatisfy(graded -> {
            assertThat(graded.term().name()).isEqualTo("Creatinine increased");
            assertThat(graded.grading())
                    .isInstanceOfSatisfying(
                            Grading.NotGradable.class,
                            none -> assertThat(none.atLeast()).isEqualTo(2));
        });
    }

    @Test
    void theEquationIsFixedByTheFirstSheet() {
        save(DAY0, panel("1120", "44", "128"));

        var sheet = new OpenSheet(database(), library).open(new SheetOf(child, null, null), NOW.toLocalDate());

        assertThat(sheet.file().equations()).isNotNull();
        assertThat(List.of(Objects.requireNonNull(sheet.file().equations())
                        .endpoint()
                        .orElseThrow()
                        .name()))
                .containsExactly("CKID_U25_CR_2021");
    }
}

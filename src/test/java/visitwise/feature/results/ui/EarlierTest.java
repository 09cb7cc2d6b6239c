package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** What stands beside a line: as the rules take it, and as the flags do. */
class EarlierTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = DAY0.plusDays(14);
    private static final LocalDateTime NOW = LocalDate.of(2026, 12, 30).atTime(12, 0);

    private final ProtocolLibrary library = new ProtocolLibrary();
    private ParticipantId child;
    private LaboratoryId laboratory;

    /** The first infusion is given at ten. */
    @BeforeEach
    void treat() {
        child = saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            var id = new Clinic(change, ward).enrol("MSC", DAY0);
            new BodySizeStore()
                    .add(change, ward.site(), new BodySize(id, DAY0, new BigDecimal("131"), new BigDecimal("28.6")));
            var amount = new Amount(new BigDecimal("20"), "10^6 cells");
            var from = DAY0.atTime(10, 0);
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
                                    from,
                                    from.plusMinutes(25),
                                    null,
                                    null,
                                    null));
            laboratory = new LaboratoryId(new LaboratoryStore()
                    .add(change, ward.site(), new Laboratory("Central", true))
                    .id());
            var strict = new ReferenceRange(
                    laboratory,
                    "PROT_DIP",
                    LocalDate.of(2020, 1, 1),
                    new ReferenceRange.Group(null, 0, null),
                    new ReferenceRange.Normal.Expected("NEG"),
                    null);
            new ReferenceRangeStore().addAll(change, ward.site(), List.of(strict));
            return id;
        });
    }

    private void save(LocalDate day, LocalTime time, Map<String, Cell> cells) {
        var of = new SheetOf(child, null, null);
        var draft = new SheetDraft(of, laboratory, day, time, null, cells, SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(draft, ChangeContext.firstEntry("Chen Jie"), NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
    }

    private Sheet sheet() {
        return new OpenSheet(database(), library).open(new SheetOf(child, null, null), NOW.toLocalDate());
    }

    private Beside beside(DayAndTime collected, String analyte) {
        var sheet = sheet();
        var line = new EnteredLine(sheet.file().catalogue().analyte(analyte).orElseThrow(), null);
        return new Earlier(sheet, collected, laboratory).of(line);
    }

    private Beside filtration(LocalDate day) {
        return new Earlier(sheet(), new DayAndTime(day, null), laboratory).of(Equation.CKID_U25_CR_2021, null);
    }

    private static Map<String, Cell> creatinine(String number) {
        return Map.of("CREAT_S", Cell.of(number, "umol/L"));
    }

    @Test
    void theBaselineIsTheLastBeforeTheInfusionNotTheLastOfItsDay() {
        save(DAY0, LocalTime.of(8, 0), creatinine("44"));
        save(DAY0, LocalTime.of(15, 0), creatinine("52"));

        var baseline = beside(new DayAndTime(LATER, null), "CREAT_S").baseline();

        assertThat(baseline).isNotNull();
        assertThat(baseline.standard()).isEqualByComparingTo("44");
        assertThat(beside(new DayAndTime(DAY0, LocalTime.of(15, 0)), "CREAT_S").baseline())
                .isEqualTo(baseline);
        assertThat(beside(new DayAndTime(DAY0, LocalTime.of(8, 0)), "CREAT_S").baseline())
                .isNull();
    }

    @Test
    void theBaselineOfKidneyFunctionIsTheMeanThatTheRulesTake() {
        save(DAY0.minusDays(10), LocalTime.of(8, 0), creatinine("44"));
        save(DAY0, LocalTime.of(8, 0), creatinine("48"));

        var baseline = filtration(LATER).baseline();

        assertThat(baseline).isNotNull();
        var single = sheet().file().derived().stream()
                .map(row -> row.value().number())
                .toList();
        assertThat(single).hasSize(2);
        assertThat(baseline.standard())
                .isEqualByComparingTo(single.get(0).add(single.get(1)).divide(new BigDecimal(2)));
    }

    @Test
    void kidneyFunctionThatIsBoundedMakesNoBaselineAndIsToldInWholeNumbers() {
        save(DAY0, LocalTime.of(8, 0), Map.of("CREAT_S", Cell.of("<30", "umol/L")));

        var beside = filtration(LATER);

        assertThat(beside.baseline()).isNull();
        assertThat(beside.previous()).isNotNull();
        assertThat(beside.previous().text()).matches("> [0-9]+");
    }

    @Test
    void theAnswersThatAreNormalAreThoseOfTheLaboratory() {
        assertThat(beside(new DayAndTime(LATER, null), "PROT_DIP").normal()).containsExactly("NEG");
    }
}

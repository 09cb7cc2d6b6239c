package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.Line;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.SheetOutcome.Field;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class SaveSheetTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    private static final Messages ENGLISH = new Messages(Language.EN);

    private final ProtocolLibrary library = new ProtocolLibrary();
    private SaveSheet save;
    private OpenSheet open;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        save = new SaveSheet(database(), library);
        open = new OpenSheet(database(), library);
        child = saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            var clinic = new Clinic(change, ward);
            var id = clinic.enrol("MSC", DAY0);
            new BodySizeStore()
                    .add(
                            change,
                            ward.site(),
                            new BodySize(id, DAY0.minusDays(3), new BigDecimal("131"), new BigDecimal("28.6")));
            return id;
        });
    }

    private static Map<String, Cell> si() {
        var cells = new HashMap<String, Cell>();
        cells.put("PROT_DIP", Cell.of("2+", null));
        cells.put("PROT_U", Cell.of("0.61", "g/L"));
        cells.put("CREAT_U", Cell.of("6.6", "mmol/L"));
        cells.put("CREAT_S", Cell.of("45.084", "umol/L"));
        cells.put("URINE_VOL", Cell.of("1180", "mL"));
        return cells;
    }

    private SheetDraft draft(LocalDate day, Map<String, Cell> cells) {
        return new SheetDraft(
                new SheetOf(child, null, null), null, day, LocalTime.of(8, 5), null, cells, SheetDraft.Seen.NOTHING);
    }

    private SheetOutcome.Saved saved(SheetOutcome outcome) {
        assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
        return (SheetOutcome.Saved) outcome;
    }

    private Sheet sheet(SpecimenId id) {
        return open.open(new SheetOf(child, null, id), NOW.toLocalDate());
    }

    private static LabResult result(Sheet sheet, String analyte) {
        return sheet.result(analyte).map(Stored::value).orElseThrow();
    }

    private static BigDecimal derived(Sheet sheet, String equation) {
        return sheet.file().derivedOf(sheet.id().orElseThrow()).stream()
                .map(Stored::value)
                .filter(value -> value.equation().equation().equals(equation))
                .map(value -> (DerivedValue.Outcome.Value) value.outcome())
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void aSheetSavedAndOpenedAgainIsTheSameToTheLetter() {
        var cells = si();
        cells.put("RBC_U_VOL", Cell.of("< 3", "/uL"));
        cells.put("PROT_DIP", Cell.of("（++）", null));

        var sheet = sheet(saved(save.save(draft(DAY0, cells), CHEN, NOW)).specimen());

        assertThat(result(sheet, "PROT_DIP").reported().text()).isEqualTo("（++）");
        assertThat(result(sheet, "PROT_DIP").meaning().orElseThrow().answer()).isEqualTo("2+");
        assertThat(result(sheet, "PROT_DIP").meaning().orElseThrow().flag()).isEqualTo(Flag.ABNORMAL);
        assertThat(result(sheet, "RBC_U_VOL").reported().text()).isEqualTo("< 3");
        assertThat(result(sheet, "RBC_U_VOL").reported().unit()).isEqualTo("/uL");
        assertThat(result(sheet, "PROT_U").reported().text()).isEqualTo("0.61");
    }

    @Test
    void whatFollowsIsWorkedOutAndSaysFromWhat() {
        var sheet = sheet(saved(save.save(draft(DAY0, si()), CHEN, NOW)).specimen());

        assertThat(derived(sheet, "UPCR_MG_MMOL").doubleValue()).isCloseTo(92.4, within(0.1));
        var egfr = sheet.file().derivedOf(sheet.id().orElseThrow()).stream()
                .map(Stored::value)
                .filter(value -> value.equation().equation().equals("CKID_U25_CR_2021"))
                .findFirst()
                .orElseThrow();
        assertThat(egfr.inputs()).contains("HEIGHT 131 cm (2026-10-30)", "SERUM_CREATININE", "AGE", "SEX MALE");
        assertThat(egfr.equation().version()).isEqualTo("2021");
        assertThat(sheet.file().equations()).isNotNull();
    }

    @Test
    void conventionalUnitsGiveTheSameNumbers() {
        var conventional = si();
        conventional.put("PROT_U", Cell.of("61 mg/dL", "g/L"));
        conventional.put("CREAT_S", Cell.of("0.51 mg/dL", "umol/L"));

        var one = sheet(saved(save.save(draft(DAY0, si()), CHEN, NOW)).specimen());
        var other = sheet(saved(save.save(draft(DAY0.plusDays(7), conventional), CHEN, NOW))
                .specimen());

        assertThat(result(other, "CREAT_S").reported().text()).isEqualTo("0.51");
        assertThat(result(other, "CREAT_S").reported().unit()).isEqualTo("mg/dL");
        assertThat(result(other, "CREAT_S").meaning().orElseThrow().standard())
                .isEqualByComparingTo(
                        result(one, "CREAT_S").meaning().orElseThrow().standard());
        assertThat(derived(other, "UPCR_MG_MMOL")).isEqualByComparingTo(derived(one, "UPCR_MG_MMOL"));
    }

    @Test
    void aValueOffByTheFactorOfAUnitIsAskedAboutAndKeptOnlyWithAReason() {
        saved(save.save(draft(DAY0, Map.of("UREA_S", Cell.of("4.4", "mmol/L"))), CHEN, NOW));
        var slip = Map.of("UREA_S", Cell.of("54", "mmol/L"));

        var refused = save.save(draft(DAY0.plusDays(14), slip), CHEN, NOW);

        assertThat(refused).isInstanceOfSatisfying(SheetOutcome.Refused.class, outcome -> {
            assertThat(outcome.lines()).containsOnlyKeys("UREA_S");
            assertThat(outcome.lines().get("UREA_S").key()).isEqualTo("results.check.unitTimes");
            assertThat(ENGLISH.text(outcome.lines().get("UREA_S")))
                    .isEqualTo("12× the usual value: did you mean 54 mg/dL (= 8.99 mmol/L)?");
        });
        var kept = Map.of("UREA_S", Cell.of("54", "mmol/L").keptFor("repeated, dialysis planned"));
        var sheet = sheet(
                saved(save.save(draft(DAY0.plusDays(14), kept), CHEN, NOW)).specimen());
        assertThat(result(sheet, "UREA_S").meaning().orElseThrow().kept()).isEqualTo("repeated, dialysis planned");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsSaved() {
        var cells = si();
        cells.put("CREAT_S", Cell.of("45084", "umol/L"));

        assertThat(save.save(draft(DAY0, cells), CHEN, NOW)).isInstanceOf(SheetOutcome.Refused.class);

        assertThat(sheet(null).file().results()).isEmpty();
    }

    @Test
    void aCorrectionNeedsAReasonAndStaysVisibleAndWorksOutAnew() {
        var id = saved(save.save(draft(DAY0, si()), CHEN, NOW)).specimen();
        var before = derived(sheet(id), "CKID_U25_CR_2021");
        var cells = si();
        cells.put("CREAT_S", Cell.of("54.1", "umol/L"));
        var corrected = new SheetDraft(
                new SheetOf(child, null, id),
                null,
                DAY0,
                LocalTime.of(8, 5),
                null,
                cells,
                SheetDraft.Seen.of(sheet(id)));

        assertThat(save.save(corrected, CHEN, NOW))
                .isInstanceOfSatisfying(
                        SheetOutcome.Refused.class,
                        outcome -> assertThat(outcome.problems())
                                .extracting(SheetOutcome.Problem::field)
                                .containsExactly(Field.REASON));
        var outcome = saved(save.save(corrected, new ChangeContext("Chen Jie", "slip of the pen"), NOW));

        assertThat(outcome.corrected()).isEqualTo(1);
        var sheet = sheet(id);
        assertThat(derived(sheet, "CKID_U25_CR_2021")).isLessThan(before);
        assertThat(sheet.corrections()).singleElement().satisfies(correction -> {
            assertThat(ENGLISH.text(correction.what())).isEqualTo("Creatinine");
            assertThat(ENGLISH.text(correction.before())).isEqualTo("45.084 µmol/L");
            assertThat(ENGLISH.text(correction.after())).isEqualTo("54.1 µmol/L");
            assertThat(correction.why()).isEqualTo("slip of the pen");
        });
    }

    @Test
    void whoSawAnEarlierVersionIsTold() {
        var id = saved(save.save(draft(DAY0, si()), CHEN, NOW)).specimen();
        var seen = SheetDraft.Seen.of(sheet(id));
        var cells = si();
        cells.put("CREAT_S", Cell.of("54.1", "umol/L"));
        var reason = new ChangeContext("Chen Jie", "slip of the pen");
        saved(save.save(
                new SheetDraft(new SheetOf(child, null, id), null, DAY0, LocalTime.of(8, 5), null, cells, seen),
                reason,
                NOW));

        cells.put("CREAT_S", Cell.of("55", "umol/L"));
        var late = save.save(
                new SheetDraft(new SheetOf(child, null, id), null, DAY0, LocalTime.of(8, 5), null, cells, seen),
                reason,
                NOW);

        assertThat(late).isInstanceOf(SheetOutcome.Conflict.class);
    }

    @Test
    void aTimedCollectionGivesProteinAndClearance() {
        var urine = new UrineCollection(DAY0.minusDays(1).atTime(7, 0), DAY0.atTime(7, 0));
        var timed = new SheetDraft(
                new SheetOf(child, null, null), null, DAY0, LocalTime.of(8, 5), urine, si(), SheetDraft.Seen.NOTHING);

        var sheet = sheet(saved(save.save(timed, CHEN, NOW)).specimen());

        assertThat(derived(sheet, "PROTEIN_24H_G")).isEqualByComparingTo("0.7198");
        assertThat(derived(sheet, "CRCL_MEASURED").doubleValue()).isBetween(119.0, 121.0);
    }

    @Test
    void theSheetOfAVisitIsOneSheet() {
        var of = new SheetOf(child, "D0", null);
        saved(save.save(
                new SheetDraft(
                        of,
                        null,
                        DAY0,
                        null,
                        null,
                        Map.of("CREAT_S", Cell.of("45", "umol/L")),
                        SheetDraft.Seen.NOTHING),
                CHEN,
                NOW));
        var sheet = open.open(of, NOW.toLocalDate());
        assertThat(sheet.specimen()).isNotNull();
        assertThat(sheet.panel()).extracting(analyte -> analyte.code()).contains("PROT_U", "CREAT_S");
        var more = SheetReader.read(
                sheet,
                new SheetDraft(
                        of,
                        null,
                        DAY0,
                        null,
                        null,
                        Map.of("PROT_DIP", Cell.of("neg", null)),
                        SheetDraft.Seen.of(sheet)));
        assertThat(more.line("PROT_DIP").state()).isEqualTo(Line.State.FINE);
    }
}

package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SignificanceStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** A sheet that is opened and saved a second time. */
class SheetAgainTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final ChangeContext SLIP = new ChangeContext("Chen Jie", "slip of the pen");
    private static final Messages ENGLISH = new Messages(Language.EN);

    private final ProtocolLibrary library = new ProtocolLibrary();
    private SaveSheet save;
    private OpenSheet open;
    private Ward ward;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        save = new SaveSheet(database(), library);
        open = new OpenSheet(database(), library);
        child = saved(change -> {
            ward = Ward.running(change, "ISRCTN62094626");
            return new Clinic(change, ward).enrol("MSC", DAY0);
        });
    }

    private LaboratoryId laboratory(String name, String analyte, String low, String high, String unit) {
        return saved(change -> {
            var id = new LaboratoryId(new LaboratoryStore()
                    .add(change, ward.site(), new Laboratory(name, true))
                    .id());
            var normal = new ReferenceRange.Normal.Interval(new BigDecimal(low), new BigDecimal(high), unit);
            var group = new ReferenceRange.Group(null, 0, null);
            new ReferenceRangeStore()
                    .addAll(
                            change,
                            ward.site(),
                            List.of(new ReferenceRange(id, analyte, DAY0.minusYears(1), group, normal, null)));
            return id;
        });
    }

    private void held(String code, LocalDate day) {
        saved(change -> new VisitStore()
                .add(
                        change,
                        ward.site(),
                        new Visit(child, new Occasion.Planned(code), null, new VisitOutcome.Occurred(day), null)));
    }

    private SheetDraft draft(SheetOf of, LocalDate day, @Nullable LaboratoryId laboratory, Map<String, Cell> cells) {
        var seen = SheetDraft.Seen.of(open.open(of, NOW.toLocalDate()));
        return new SheetDraft(of, laboratory, day, LocalTime.of(8, 5), null, cells, seen);
    }

    private SpecimenId saved(SheetDraft draft, ChangeContext context) {
        var outcome = save.save(draft, context, NOW);
        assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
        return ((SheetOutcome.Saved) outcome).specimen();
    }

    private SheetOf again(SpecimenId id) {
        return new SheetOf(child, null, id);
    }

    private SheetOf fresh() {
        return new SheetOf(child, null, null);
    }

    private Interpreted meaning(SpecimenId id, String analyte) {
        return open.open(again(id), NOW.toLocalDate())
                .result(analyte)
                .map(Stored::value)
                .flatMap(LabResult::meaning)
                .orElseThrow();
    }

    @Test
    void aValueAtALimitThatConvertsToAnEndlessDecimalIsSavedAndNormal() {
        var laboratory = laboratory("A", "ALT_S", "7", "40", "U/L");

        var id = saved(draft(fresh(), DAY0, laboratory, Map.of("ALT_S", Cell.of("40", "U/L"))), CHEN);

        assertThat(meaning(id, "ALT_S").flag()).isEqualTo(Flag.NORMAL);
        assertThat(meaning(id, "ALT_S").limits()).isNotNull();
    }

    @Test
    void anotherLaboratoryGivesAnotherFlagAndIsACorrection() {
        var wide = laboratory("A", "CREAT_S", "20", "62", "umol/L");
        var narrow = laboratory("B", "CREAT_S", "20", "45", "umol/L");
        var cells = Map.of("CREAT_S", Cell.of("50", "umol/L"));
        var id = saved(draft(fresh(), DAY0, wide, cells), CHEN);
        assertThat(meaning(id, "CREAT_S").flag()).isEqualTo(Flag.NORMAL);

        saved(draft(again(id), DAY0, narrow, cells), SLIP);

        assertThat(meaning(id, "CREAT_S").flag()).isEqualTo(Flag.HIGH);
        assertThat(open.open(again(id), NOW.toLocalDate()).corrections())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(ENGLISH.text(correction.what())).isEqualTo("laboratory");
                    assertThat(ENGLISH.text(correction.before())).isEqualTo("A");
                    assertThat(ENGLISH.text(correction.after())).isEqualTo("B");
                });
    }

    @Test
    void aCorrectionOfTheUnitAloneIsSeen() {
        var id = saved(draft(fresh(), DAY0, null, Map.of("PROT_U", Cell.of("50", "mg/L"))), CHEN);

        saved(draft(again(id), DAY0, null, Map.of("PROT_U", Cell.of("50", "mg/dL"))), SLIP);

        assertThat(open.open(again(id), NOW.toLocalDate()).corrections())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(ENGLISH.text(correction.before())).isEqualTo("50 mg/L");
                    assertThat(ENGLISH.text(correction.after())).isEqualTo("50 mg/dL");
                });
    }

    @Test
    void everyCorrectionOfAValueIsToldAsItWasThen() {
        var id = saved(draft(fresh(), DAY0, null, Map.of("PROT_U", Cell.of("50", "mg/L"))), CHEN);
        saved(draft(again(id), DAY0, null, Map.of("PROT_U", Cell.of("55", "mg/L"))), SLIP);
        saved(draft(again(id), DAY0, null, Map.of("PROT_U", Cell.of("5.6", "mg/dL"))), SLIP);

        assertThat(open.open(again(id), NOW.toLocalDate()).corrections())
                .extracting(correction -> ENGLISH.text(correction.before()) + " to " + ENGLISH.text(correction.after()))
                .containsExactly("55 mg/L to 5.6 mg/dL", "50 mg/L to 55 mg/L");
    }

    @Test
    void whatIsStoredIsNotAskedAboutAgain() {
        var id = saved(draft(fresh(), DAY0.plusDays(20), null, Map.of("CREAT_S", Cell.of("50", "umol/L"))), CHEN);
        saved(draft(fresh(), DAY0.plusDays(10), null, Map.of("CREAT_S", Cell.of("22", "umol/L"))), CHEN);

        saved(
                draft(
                        again(id),
                        DAY0.plusDays(20),
                        null,
                        Map.of("CREAT_S", Cell.of("50", "umol/L"), "ALB_S", Cell.of("38", "g/L"))),
                CHEN);

        assertThat(meaning(id, "ALB_S").standard()).isEqualByComparingTo("38");
    }

    @Test
    void aReasonStaysWithItsValueWhenNothingWouldBeAskedAnyMore() {
        var early = saved(draft(fresh(), DAY0, null, Map.of("CREAT_S", Cell.of("45", "umol/L"))), CHEN);
        var kept = Cell.of("120", "umol/L").keptFor("repeated, same");
        var id = saved(draft(fresh(), DAY0.plusDays(7), null, Map.of("CREAT_S", kept)), CHEN);
        saved(draft(again(early), DAY0, null, Map.of("CREAT_S", Cell.of("115", "umol/L"))), SLIP);

        saved(draft(again(id), DAY0.plusDays(7), null, Map.of("CREAT_S", kept, "ALB_S", Cell.of("38", "g/L"))), CHEN);

        assertThat(meaning(id, "CREAT_S").kept()).isEqualTo("repeated, same");
    }

    @Test
    void aNewSheetBelongsToTheVisitThatTookPlaceThatDay() {
        held("D7", DAY0.plusDays(7));

        saved(draft(fresh(), DAY0.plusDays(7), null, Map.of("CREAT_S", Cell.of("45", "umol/L"))), CHEN);

        var sheet = open.open(new SheetOf(child, "D7", null), NOW.toLocalDate());
        assertThat(sheet.result("CREAT_S")).isPresent();
    }

    @Test
    void aSheetOfBeforeTheVisitWasRecordedIsOpenedWithItAndThenBelongsToIt() {
        var cells = Map.of("CREAT_S", Cell.of("45", "umol/L"));
        var id = saved(draft(fresh(), DAY0.plusDays(7), null, cells), CHEN);
        held("D7", DAY0.plusDays(7));
        var ofVisit = new SheetOf(child, "D7", null);
        assertThat(open.open(ofVisit, NOW.toLocalDate()).id()).contains(id);

        saved(draft(ofVisit, DAY0.plusDays(7), null, cells), CHEN);

        var stored = open.open(again(id), NOW.toLocalDate());
        assertThat(stored.visit()).isNotNull();
        // The results themselves stay as they are, with whatever was judged of them.
        assertThat(stored.result("CREAT_S").orElseThrow().version()).isEqualTo(1);
        assertThat(stored.corrections()).isEmpty();
    }

    @Test
    void aDayWithTwoVisitsSaysOfNeitherThatASheetBelongsToIt() {
        var id = saved(draft(fresh(), DAY0.plusDays(7), null, Map.of("CREAT_S", Cell.of("45", "umol/L"))), CHEN);
        held("D7", DAY0.plusDays(7));
        held("D14", DAY0.plusDays(7));

        assertThat(open.open(new SheetOf(child, "D7", null), NOW.toLocalDate()).id())
                .isEmpty();
        assertThat(open.open(again(id), NOW.toLocalDate()).visitOn(DAY0.plusDays(7)))
                .isEmpty();
    }

    @Test
    void aDayOutsideTheWindowOfTheVisitNeedsAReason() {
        var of = new SheetOf(child, "D7", null);
        var cells = Map.of("CREAT_S", Cell.of("45", "umol/L"));

        assertThat(save.save(draft(of, DAY0.plusDays(20), null, cells), CHEN, NOW))
                .isInstanceOfSatisfying(
                        SheetOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(SheetOutcome.Problem::field)
                                .containsExactly(SheetOutcome.Field.REASON));

        saved(draft(of, DAY0.plusDays(20), null, cells), new ChangeContext("Chen Jie", "taken late"));
    }

    @Test
    void aJudgementStaysWithAValueThatOnlyMovedToAnotherDay() {
        var cells = Map.of("PROT_DIP", Cell.of("2+", null), "CREAT_S", Cell.of("45", "umol/L"));
        var id = saved(draft(fresh(), DAY0, null, cells), CHEN);
        var strip = open.open(again(id), NOW.toLocalDate()).result("PROT_DIP").orElseThrow();
        var judgement = new JudgeSignificance.Wanted(
                strip.id(), strip.version(), null, Significance.Judgement.NOT_CLINICALLY_SIGNIFICANT, "Dr Cao", null);
        assertThat(new JudgeSignificance(database(), library).judge(List.of(judgement), CHEN))
                .isInstanceOf(JudgeSignificance.Result.Saved.class);

        var outcome = save.save(draft(again(id), DAY0.plusDays(1), null, cells), SLIP, NOW);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SheetOutcome.Saved.class,
                        done -> assertThat(done.corrected()).isZero());
        var now = open.open(again(id), NOW.toLocalDate()).result("PROT_DIP").orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        Optional<Stored<Significance>> judged =
                database().read(reading -> new SignificanceStore().of(reading, now.id()));
        assertThat(judged.orElseThrow().value().resultVersion()).isEqualTo(2);
    }
}

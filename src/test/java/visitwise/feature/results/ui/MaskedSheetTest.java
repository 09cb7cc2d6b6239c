package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.feature.results.SheetReader;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** The sheet of a study of which one arm is not infused: whether it is one of before treatment tells the arm. */
class MaskedSheetTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = DAY0.plusDays(28);
    private static final LocalDateTime NOW = LocalDate.of(2026, 12, 30).atTime(12, 0);
    private static final String MASKED_FROM_STAFF = "\"masked\": {\"value\": [\"participant\", \"investigator\"]";
    private static final Map<String, Cell> RESULTS =
            Map.of("PROT_24H", Cell.of("0.4", "g/(24.h)"), "CREAT_S", Cell.of("70", "umol/L"));

    private final ProtocolLibrary library = new ProtocolLibrary();

    private Ward ward(String masked) {
        return saved(change -> Ward.running(
                change,
                "NCT04318600",
                content -> content.replace("\"masked\": {\"value\": [\"participant\"]", masked)));
    }

    /** Enrolled, with results of two days before the visit that is looked at. */
    private ParticipantId enrolled(Ward ward, String arm) {
        var id = saved(change -> {
            var enrolled = new Clinic(change, ward).enrol(arm, DAY0);
            new BodySizeStore()
                    .add(
                            change,
                            ward.site(),
                            new BodySize(enrolled, DAY0, new BigDecimal("165"), new BigDecimal("60")));
            return enrolled;
        });
        for (var day : List.of(DAY0.minusDays(3), DAY0.plusDays(7))) {
            var cells = Map.of("PROT_24H", Cell.of("3", "g/(24.h)"), "CREAT_S", Cell.of("65", "umol/L"));
            assertThat(new SaveSheet(database(), library)
                            .save(draft(id, day, cells), ChangeContext.firstEntry("Chen Jie"), NOW))
                    .isInstanceOf(SheetOutcome.Saved.class);
        }
        return id;
    }

    private void infuse(Ward ward, ParticipantId who) {
        saved(change -> {
            var amount = new Amount(new BigDecimal("60"), "10^6 cells");
            var from = DAY0.atTime(10, 0);
            var infusion = new Infusion(
                    who, null, 1, amount, null, amount, "L1", from, from.plusMinutes(25), null, null, null);
            return new InfusionStore().add(change, ward.site(), infusion);
        });
    }

    private static SheetDraft draft(ParticipantId who, LocalDate day, Map<String, Cell> cells) {
        return new SheetDraft(
                new SheetOf(who, null, null), null, day, LocalTime.of(8, 0), null, cells, SheetDraft.Seen.NOTHING);
    }

    private Sheet sheet(ParticipantId who) {
        return new OpenSheet(database(), library).open(new SheetOf(who, null, null), NOW.toLocalDate());
    }

    private List<Judged> told(ParticipantId who) {
        var sheet = sheet(who);
        var draft = draft(who, LATER, RESULTS);
        var judgements = SheetJudgements.of(sheet, draft, SheetReader.read(sheet, draft));
        assertThat(judgements.responses()).isNotEmpty();
        return Stream.concat(judgements.responses().stream(), judgements.grades().stream())
                .toList();
    }

    private boolean hasBaseline(ParticipantId who) {
        var sheet = sheet(who);
        var line = new EnteredLine(sheet.file().catalogue().analyte("CREAT_S").orElseThrow(), null);
        return new Earlier(sheet, new DayAndTime(LATER, null), null).of(line).baseline() != null;
    }

    @Test
    void nothingOnTheSheetTellsTheArmBeforeADoseDoes() {
        var ward = ward(MASKED_FROM_STAFF);
        var treated = enrolled(ward, "MSC");
        var control = enrolled(ward, "CONTROL");

        assertThat(told(treated)).isEqualTo(told(control));
        assertThat(told(control))
                .extracting(Judged::verdict)
                .contains(Message.of("results.category.WOULD_TELL_ARM"))
                .doesNotContain(Message.of("results.category.BASELINE"), Message.of("results.category.NO_RULE"));
        assertThat(told(control)).extracting(Judged::subject).doesNotContain(Message.of("results.kind.URINE_PROTEIN"));
        assertThat(hasBaseline(treated)).isFalse();
        assertThat(hasBaseline(control)).isFalse();
    }

    @Test
    void whereADoseWasGivenTheSheetIsJudged() {
        var ward = ward(MASKED_FROM_STAFF);
        var treated = enrolled(ward, "MSC");
        infuse(ward, treated);

        assertThat(told(treated)).extracting(Judged::subject).contains(Message.of("results.kind.URINE_PROTEIN"));
        assertThat(hasBaseline(treated)).isTrue();
    }

    @Test
    void whereTheStaffKnowsTheArmItIsJudgedInBoth() {
        var ward = ward("\"masked\": {\"value\": [\"participant\"]");
        var control = enrolled(ward, "CONTROL");

        assertThat(told(control)).extracting(Judged::subject).contains(Message.of("results.kind.URINE_PROTEIN"));
        assertThat(hasBaseline(control)).isTrue();
    }
}

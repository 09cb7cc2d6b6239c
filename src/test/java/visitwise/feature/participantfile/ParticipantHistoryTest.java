package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.Contact;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.participant.ContactStore;
import visitwise.testkit.Ward;

class ParticipantHistoryTest extends WithParticipant {

    private static final Set<String> OF_EVERY_ROW = Set.of("id", "version", "site_id");

    private List<String> sentences(Language language) {
        var messages = new Messages(language);
        return new ParticipantHistory(database(), library)
                .of(id).stream()
                        .map(line -> messages.text(line.sentence(ZoneOffset.UTC)))
                        .toList();
    }

    @Test
    void aCorrectionIsASentenceInBothLanguages() {
        var visits = new RecordVisit(database(), library);
        saved(visits.record(record("D7", new VisitOutcome.Occurred(DAY0.plusDays(7))), CHEN, NOW));
        clock.advance(Duration.ofMinutes(5));
        saved(visits.record(record("D7", new VisitOutcome.Occurred(DAY0.plusDays(8))), LI, NOW));
        var at = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .toLocalTime()
                .toString()
                .substring(0, 5);

        assertThat(sentences(Language.EN))
                .first()
                .isEqualTo("2026-03-02 " + at + ", Li Na: Day 7 · infusion 2, actual day: 2026-11-09 → 2026-11-10;"
                        + " reason: copied wrongly");
        assertThat(sentences(Language.ZH))
                .first()
                .asString()
                .endsWith("实际日期：2026-11-09 → 2026-11-10；原因：copied wrongly")
                .contains("Li Na：第 7 天");
        assertThat(sentences(Language.EN))
                .anySatisfy(sentence -> assertThat(sentence).endsWith("outcome: occurred; first entry"));
    }

    @Test
    void everythingThatCanBeRecordedHasWords() {
        weigh(DAY0, "28.6");
        saved(new BookVisit(database(), library).book(new Booking(id, "D0", 0, DAY0, LocalTime.of(8, 30)), CHEN, DAY0));
        give(1, DAY0);
        var done = List.of(new VisitRecord.Done("UA", 0, false, "no urine"));
        saved(new RecordVisit(database(), library)
                .record(
                        new VisitRecord(id, "D0", 2, new VisitOutcome.Occurred(DAY0), LocalTime.of(9, 0), done),
                        CHEN,
                        NOW));
        saved(new RecordUnscheduledVisit(database(), library)
                .record(new ExtraVisitRecord(id, ExtraVisit.Kind.UNSCHEDULED, "fever", DAY0, null), CHEN, NOW));
        saved(new CloseDosing(database(), library)
                .decide(new CloseDosing.Decision(id, 0, DosingClosure.State.EARLY, DAY0, "allergy"), CHEN, TODAY));
        enterProtein();
        saved(new EndParticipation(database(), library)
                .end(id, 1, new Disposition.Ended(Disposition.How.WITHDRAWN, DAY0, "own wish"), CHEN, TODAY));

        assertThat(sentences(Language.EN))
                .noneSatisfy(sentence ->
                        assertThat(sentence).containsAnyOf("{", "_", id.value().toString()))
                .anySatisfy(sentence -> assertThat(sentence).contains("participant, sex: male"))
                .anySatisfy(sentence -> assertThat(sentence).contains("participant, arm: hUC-MSC"))
                .anySatisfy(sentence -> assertThat(sentence).contains("participant, protocol version: 1.0"))
                .anySatisfy(sentence -> assertThat(sentence).contains("status: in the study → withdrawn"))
                .anySatisfy(sentence -> assertThat(sentence).contains("infusion 1, start: 2026-11-02 09:00"))
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("Protein concentration of 2026-11-02, as reported: <"))
                .anySatisfy(sentence -> assertThat(sentence).contains("unscheduled visit, reason of the visit: fever"))
                .anySatisfy(sentence -> assertThat(sentence).contains("done: no"));
        assertThat(sentences(Language.ZH))
                .anySatisfy(sentence -> assertThat(sentence).contains("状态：在研 → 已退出"));
    }

    @Test
    void whyAValueCouldNotBeWorkedOutIsSaidInWords() {
        enter(Map.of("CREAT_S", Cell.of("45", "umol/L")));
        saved(new RecordBodySize(database(), library)
                .record(
                        new RecordBodySize.Measured(id, DAY0, new BigDecimal("131"), new BigDecimal("28.6")),
                        CHEN,
                        TODAY));
        assertThat(sentences(Language.EN))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("no number: height (cm) is missing for CKiD U25 creatinine (2021)"))
                .noneSatisfy(sentence -> assertThat(sentence).containsAnyOf("HEIGHT", "CKID_", "renal."));
        assertThat(sentences(Language.ZH))
                .anySatisfy(sentence -> assertThat(sentence).contains("CKiD U25 肌酐公式（2021） 缺少 身高（cm）"));
    }

    private void enterProtein() {
        enter(Map.of("PROT_U", Cell.of("<7", "mg/L")));
    }

    private void enter(Map<String, Cell> cells) {
        var sheet = new SheetDraft(new SheetOf(id, null, null), null, DAY0, null, null, cells, SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(sheet, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);
    }

    @Test
    void everyColumnThatIsToldHasAName() {
        var columns = read(reading -> reading.select(
                        "select lower(table_name) as entity, lower(column_name) as field"
                                + " from information_schema.columns where lower(table_schema) = :schema",
                        fields -> List.of(fields.text("entity"), fields.text("field")))
                .with("schema", "public")
                .list());
        var told = columns.stream()
                .filter(column -> bundle().containsKey("participantFile.entity." + column.getFirst()))
                .filter(column -> !OF_EVERY_ROW.contains(column.getLast())
                        && ParticipantHistory.isTold(column.getFirst(), column.getLast())
                        && !column.getLast().endsWith("_scale"))
                .map(column -> "participantFile.field." + column.getFirst() + "." + column.getLast())
                .toList();
        assertThat(told)
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(bundle().containsKey(key)).as(key).isTrue());
    }

    private static ResourceBundle bundle() {
        return new Messages(Language.EN).bundle();
    }

    @Test
    void ofAContactNothingIsToldButThatItIsThere() {
        var store = new ContactStore();
        var contact = new Contact(id, "mother", "Wang Fang", "13900001111", null, "12 Lake Road");
        var stored = saved(change -> store.add(change, ward.site(), contact));
        clock.advance(Duration.ofMinutes(1));
        saved(change ->
                store.correct(change, stored, new Contact(id, "mother", "Wang Fang", "13900002222", null, null)));

        var english = sentences(Language.EN);
        assertThat(english)
                .filteredOn(sentence -> sentence.contains("contact details"))
                .hasSize(3);
        assertThat(english)
                .noneSatisfy(sentence -> assertThat(sentence)
                        .containsAnyOf(
                                "Wang", "1390", "Lake", "mother", stored.id().toString()));
    }

    @Test
    void theArmIsNotToldHereEitherToThoseWhoMayNotKnowIt() {
        ward = saved(change -> Ward.running(change, "NCT07240987"));
        id = enrolled("NON-DKD");
        assertThat(sentences(Language.EN))
                .anySatisfy(sentence -> assertThat(sentence).contains("arm: not shown in a masked study"))
                .noneSatisfy(sentence -> assertThat(sentence).containsIgnoringCase("placebo"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("NON-DKD"));
    }

    @Test
    void theArmIsToldWhereOnlyTheParticipantMayNotKnowIt() {
        ward = saved(change -> Ward.running(change, "NCT06731192"));
        id = enrolled("PLACEBO");
        assertThat(sentences(Language.EN))
                .anySatisfy(sentence -> assertThat(sentence).contains("participant, arm: placebo"));
    }
}

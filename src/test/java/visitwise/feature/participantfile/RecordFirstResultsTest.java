package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.ProteinCreatinineRatio.CannotTell;
import visitwise.domain.lab.ProteinCreatinineRatio.Known;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Unit;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

class RecordFirstResultsTest extends WithParticipant {

    private RecordFirstResults record;

    @BeforeEach
    void setUp() {
        record = new RecordFirstResults(database(), library);
    }

    private static Map<FirstAnalyte, Entry> entries(String protein, String urineCreatinine, String serumCreatinine) {
        var entries = new EnumMap<FirstAnalyte, Entry>(FirstAnalyte.class);
        entries.put(FirstAnalyte.URINE_PROTEIN, new Entry(protein, Unit.MG_PER_L));
        entries.put(FirstAnalyte.URINE_CREATININE, new Entry(urineCreatinine, Unit.MMOL_PER_L));
        entries.put(FirstAnalyte.SERUM_CREATININE, new Entry(serumCreatinine, Unit.UMOL_PER_L));
        return entries;
    }

    private ResultsForm on(LocalDate day, LocalTime time, Map<FirstAnalyte, Entry> entries) {
        return new ResultsForm(id, null, day, time, entries);
    }

    private Attempt<?> record(Map<FirstAnalyte, Entry> entries) {
        return record.record(on(DAY0, LocalTime.of(8, 5), entries), CHEN, NOW);
    }

    @Test
    void resultsAreKeptToTheLetterAndTheRatioIsWorkedOut() {
        give(1, DAY0);
        var visit = new VisitId(visit("D0").stored().id());
        var form = new ResultsForm(
                id,
                visit,
                DAY0,
                LocalTime.of(8, 5),
                Map.of(
                        FirstAnalyte.URINE_PROTEIN, new Entry("610", Unit.MG_PER_L),
                        FirstAnalyte.URINE_CREATININE, new Entry("6.60", Unit.MMOL_PER_L),
                        FirstAnalyte.SERUM_CREATININE, new Entry("0.51", Unit.MG_PER_DL)));

        assertThat(saved(record.record(form, CHEN, NOW))).hasSize(3);

        var specimen = file().results().getFirst();
        assertThat(specimen.specimen()).isEqualTo(new DayAndTime(DAY0, LocalTime.of(8, 5)));
        var serum = specimen.result(FirstAnalyte.SERUM_CREATININE).orElseThrow().value();
        assertThat(serum.reported()).isEqualTo(new Reported("0.51", Comparison.EXACT, new BigDecimal("0.51"), "mg/dL"));
        assertThat(serum.visit()).isEqualTo(visit);
        var arithmetic = SpecimenResults.arithmetic(specimen.ratio());
        assertThat(new Messages(Language.EN).text(arithmetic))
                .isEqualTo("610 mg/L ÷ 6.6 mmol/L = 92.4 mg/mmol; ÷ 0.11312 = 817 mg/g");
    }

    @Test
    void aValueBelowTheLimitOfDetectionGivesABoundOrNothing() {
        saved(record.record(on(DAY0, null, entries("<7", "6.6", "")), CHEN, NOW));
        saved(record.record(on(DAY0.plusDays(7), null, entries("<7", "<1", "")), CHEN, NOW));

        var results = file().results();
        assertThat(results.getFirst().ratio()).isEqualTo(new CannotTell());
        var bound = (Known) results.getLast().ratio();
        assertThat(bound.comparison()).isEqualTo(Comparison.LESS);
        assertThat(new Messages(Language.EN).text(SpecimenResults.arithmetic(bound)))
                .isEqualTo("7 mg/L ÷ 6.6 mmol/L < 1.1 mg/mmol; ÷ 0.11312 < 10 mg/g");
        assertThat(RecordFirstResults.ratio(entries("610", "", ""))).isEqualTo(new CannotTell());
        assertThat(RecordFirstResults.ratio(entries("610", "6.6", ""))).isInstanceOf(Known.class);
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldAndNothingIsSaved() {
        assertThat(refused(record(entries("abc", "-6.6", "45"))))
                .containsExactly(Field.URINE_PROTEIN, Field.URINE_CREATININE);
        assertThat(refused(record(entries("200001", "0.04", "5001"))))
                .containsExactly(Field.URINE_PROTEIN, Field.URINE_CREATININE, Field.SERUM_CREATININE);
        assertThat(refused(record(entries("<0", "", "")))).containsExactly(Field.URINE_PROTEIN);
        assertThat(refused(record(entries(" ", "", "")))).containsExactly(Field.URINE_PROTEIN);
        var wrongUnit = Map.of(FirstAnalyte.SERUM_CREATININE, new Entry("45", Unit.G_PER_L));
        assertThat(refused(record(wrongUnit))).containsExactly(Field.SERUM_CREATININE);
        assertThat(file().results()).isEmpty();
    }

    @Test
    void anotherUnitThatWouldFitIsNamed() {
        var checked = record.check(on(DAY0, null, entries("", "", "0.51")), NOW);
        assertThat(checked.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("participantFile.problem.otherUnit");
        assertThat(checked.problems().getFirst().message().args()).containsExactly("0.51", "umol/L", "mg/dL");
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertThat(record.check(on(DAY0, null, entries("0", "0.05", "5")), NOW).refuses())
                .isFalse();
        assertThat(record.check(on(DAY0, null, entries("200000", "80", "5000")), NOW)
                        .refuses())
                .isFalse();
    }

    @Test
    void theSpecimenIsNotAheadAndNotBeforeBirth() {
        var entries = entries("610", "6.6", "45");
        assertThat(refused(record.record(on(TODAY.plusDays(1), null, entries), CHEN, NOW)))
                .containsExactly(Field.DAY);
        assertThat(refused(record.record(on(BORN.minusDays(1), null, entries), CHEN, NOW)))
                .containsExactly(Field.DAY);
        assertThat(refused(record.record(on(TODAY, LocalTime.of(12, 1), entries), CHEN, NOW)))
                .containsExactly(Field.TIME);
        assertThat(warnings(record.record(on(CONSENT.minusDays(1), null, entries), CHEN, NOW)))
                .containsExactly("participantFile.problem.beforeConsent");
    }

    @Test
    void aSpecimenIsEnteredOnceAndCorrectedWithAReason() {
        saved(record.record(on(DAY0, null, entries("610", "", "")), CHEN, NOW));
        assertThat(refused(record.record(on(DAY0, null, entries("611", "6.6", "")), CHEN, NOW)))
                .containsExactly(Field.URINE_PROTEIN);
        var row = file().results().getFirst().result(FirstAnalyte.URINE_PROTEIN).orElseThrow();
        var wanted = new Entry("<7", Unit.MG_PER_L);

        assertThat(refused(record.correct(id, row.id(), 1, wanted, CHEN))).containsExactly(Field.REASON);
        assertThat(refused(record.correct(id, row.id(), 1, new Entry("x", Unit.MG_PER_L), LI)))
                .containsExactly(Field.URINE_PROTEIN);
        saved(record.correct(id, row.id(), 1, wanted, LI));
        assertThat(conflictWith(record.correct(id, row.id(), 1, wanted, LI))).isEqualTo("Li Na");
    }
}

package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.DosingWeight;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.feature.participantfile.InfusionRecord.Stated;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Stored;

/** Two million cells per kilogram, or a placebo. */
class DosingWeightTest extends WithParticipant {

    private static final WeightChoice OF_THE_DAY = new WeightChoice.OfTheDay();

    private RecordInfusion record;

    @Override
    String protocol() {
        return "NCT06731192";
    }

    @BeforeEach
    void setUp() {
        record = new RecordInfusion(database(), library);
    }

    private Attempt<Stored<Infusion>> give(WeightChoice weight, Stated stated, String actual) {
        var plain = infusion(1, DAY0);
        return record.record(
                new InfusionRecord(
                        id,
                        1,
                        weight,
                        stated,
                        new BigDecimal(actual),
                        "L1",
                        plain.started(),
                        plain.stopped(),
                        null,
                        null,
                        null),
                0,
                CHEN,
                NOW);
    }

    private static WeightChoice of(LocalDate day) {
        return new WeightChoice.Earlier(day);
    }

    @Test
    void theAmountFollowsFromTheWeightOfTheDay() {
        weigh(CONSENT, "28.0");
        weigh(DAY0, "28.65");

        var planned = record.planned(id, DAY0, OF_THE_DAY);
        assertThat(planned.amount())
                .isEqualTo(new PlannedAmount.ByWeight(
                        new BigDecimal("2"),
                        new BigDecimal("28.65"),
                        new Amount(new BigDecimal("57.30"), "10^6 cells")));
        var stored = saved(give(OF_THE_DAY, null, "57.3"));
        assertThat(stored.value().weight()).isEqualTo(new DosingWeight(new BigDecimal("28.65"), DAY0));
    }

    @Test
    void aMissingWeightIsSaidAndAnOlderOneIsTakenOnlyByChoice() {
        weigh(CONSENT, "28.0");
        weigh(DAY0.plusDays(1), "30");

        assertThat(record.planned(id, DAY0, OF_THE_DAY).amount()).isInstanceOf(PlannedAmount.WeightMissing.class);
        assertThat(refused(give(OF_THE_DAY, null, "56"))).containsExactly(Field.WEIGHT);
        assertThat(refused(give(of(DAY0.plusDays(1)), null, "60"))).containsExactly(Field.WEIGHT);
        assertThat(refused(give(of(CONSENT.plusDays(1)), null, "60"))).containsExactly(Field.WEIGHT);

        assertThat(warnings(give(of(CONSENT), null, "56"))).containsExactly("participantFile.warning.olderWeight");
        var stored = file().dosing().infusions().getFirst().value();
        assertThat(stored.weight()).isEqualTo(new DosingWeight(new BigDecimal("28.0"), CONSENT));
        assertThat(stored.planned().value()).isEqualTo(new BigDecimal("56.0"));
    }

    @Test
    void whereTheProtocolStatesNoAmountAPersonDoes() {
        id = enrolled("PLACEBO");

        assertThat(refused(give(OF_THE_DAY, null, "100"))).containsExactly(Field.PLANNED_AMOUNT);
        assertThat(refused(give(OF_THE_DAY, new Stated(BigDecimal.ZERO, "mL"), "100")))
                .containsExactly(Field.PLANNED_AMOUNT);
        var stored = saved(give(OF_THE_DAY, new Stated(new BigDecimal("100"), "mL"), "100"));
        assertThat(stored.value().planned()).isEqualTo(new Amount(new BigDecimal("100"), "mL"));
    }

    @Test
    void anInfusionIsRecordedWhereTheArmIsNotKnown() {
        id = enrolled(null);

        var stored = saved(give(OF_THE_DAY, new Stated(new BigDecimal("100"), "mL"), "100"));

        assertThat(stored.value().visit()).isNull();
        assertThat(file().dosing().given()).isEqualTo(1);
    }
}

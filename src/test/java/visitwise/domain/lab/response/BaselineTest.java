package visitwise.domain.lab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.Baseline.Dated;
import visitwise.domain.participant.DayAndTime;

class BaselineTest {

    private static final LabUnit RATE = LabUnit.of("mL/min/{1.73_m2}", "1");
    private static final LabUnit MG_PER_G = LabUnit.of("mg/g{creat}", "0.11312");
    private static final LabUnit MG_PER_MMOL = LabUnit.of("mg/mmol{creat}", "1");
    private static final DayAndTime DOSE = new DayAndTime(LocalDate.of(2026, 3, 15), LocalTime.of(10, 0));

    private static Dated rate(int day, @Nullable Integer hour, String number) {
        return dated(
                day, hour, Reading.measured(UnitFamily.FILTRATION, Quantity.exactly(new BigDecimal(number), RATE)));
    }

    private static Dated dated(int day, @Nullable Integer hour, Reading reading) {
        return new Dated(
                new DayAndTime(LocalDate.of(2026, 3, day), hour == null ? null : LocalTime.of(hour, 0)), reading);
    }

    private static Dated ratio(int day, Comparison comparison, String number, LabUnit unit) {
        return dated(
                day, null, Reading.measured(UnitFamily.RATIO, new Quantity(comparison, new BigDecimal(number), unit)));
    }

    private static Quantity found(Baseline baseline) {
        return ((Baseline.Found) baseline).reading().quantity();
    }

    @Test
    void theMeanIsThatOfTheValuesOfTheWindowBeforeTheDose() {
        var values = List.of(
                rate(15, 11, "200"),
                rate(15, 9, "106"),
                rate(10, null, "100"),
                rate(1, null, "103"),
                rate(20, null, "9"));
        assertThat(found(Baseline.mean(values, DOSE, 14)).number()).isEqualByComparingTo("103");
        assertThat(found(Baseline.mean(values, DOSE, 13)).number()).isEqualByComparingTo("103");
        assertThat(((Baseline.Found) Baseline.mean(values, DOSE, 13)).used()).hasSize(2);
        assertThat(((Baseline.Found) Baseline.mean(values, DOSE, 14)).used()).hasSize(3);
    }

    @Test
    void aSpecimenOfTheDayWithoutTimeIsTakenAsDrawnBeforeTheDose() {
        assertThat(found(Baseline.mean(List.of(rate(15, null, "98")), DOSE, 0)).number())
                .isEqualByComparingTo("98");
    }

    @Test
    void differentUnitsAreConverted() {
        var values = List.of(
                ratio(1, Comparison.EXACT, "1000", MG_PER_G), ratio(2, Comparison.EXACT, "113.12", MG_PER_MMOL));
        var mean = found(Baseline.mean(values, DOSE, 30));
        assertThat(mean.number()).isEqualByComparingTo("113.12");
        assertThat(mean.unit()).isEqualTo(MG_PER_MMOL);
    }

    @Test
    void boundedValuesHaveNoMeanButMayBeTheLast() {
        var values =
                List.of(ratio(1, Comparison.EXACT, "80", MG_PER_MMOL), ratio(2, Comparison.LESS, "7", MG_PER_MMOL));
        assertThat(Baseline.mean(values, DOSE, 30))
                .isEqualTo(new Baseline.Missing(Message.of("response.baseline.bounded")));
        assertThat(found(Baseline.mean(values.subList(0, 1), DOSE, 30)).number())
                .isEqualByComparingTo("80");
        assertThat(found(Baseline.last(values, DOSE)).comparison()).isEqualTo(Comparison.LESS);
    }

    @Test
    void equationsAndFamiliesAreNeverMixed() {
        var one = new Reading(UnitFamily.FILTRATION, Quantity.exactly(BigDecimal.TEN, RATE), "A");
        var other = new Reading(UnitFamily.FILTRATION, Quantity.exactly(BigDecimal.TEN, RATE), "B");
        assertThat(Baseline.mean(List.of(dated(1, null, one), dated(2, null, other)), DOSE, 30))
                .isEqualTo(new Baseline.Missing(Message.of("response.baseline.mixed")));
    }

    @Test
    void withoutAValueBeforeTheDoseThereIsNone() {
        var none = new Baseline.Missing(Message.of("response.baseline.none"));
        assertThat(Baseline.mean(List.of(rate(16, null, "98")), DOSE, 30)).isEqualTo(none);
        assertThat(Baseline.mean(List.of(rate(1, null, "98")), DOSE, 13)).isEqualTo(none);
        assertThat(Baseline.last(List.of(rate(15, 11, "98")), DOSE)).isEqualTo(none);
    }
}

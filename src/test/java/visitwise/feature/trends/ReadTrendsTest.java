package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.Trend.Gap;
import visitwise.feature.trends.TrendValue.Origin;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

class ReadTrendsTest extends OnBothEngines {

    private static final LocalDate TODAY = YearOfResults.NOW.toLocalDate();
    private static final LocalDate DAY0 = YearOfResults.DAY0;

    private final ProtocolLibrary library = new ProtocolLibrary();

    private ParticipantTrends read(ParticipantId who) {
        return new ReadTrends(database(), library).of(who, TODAY);
    }

    private Ward ward(String protocol) {
        return saved(change -> Ward.running(change, protocol));
    }

    private YearOfResults year() {
        return new YearOfResults(database(), library);
    }

    @Test
    void aYearHasItsValuesItsInfusionsAndItsMissedVisit() {
        var trends = read(year().of(ward("ISRCTN62094626"), "MSC", 99));

        var upcr = trends.trend(Topic.UPCR);
        assertThat(upcr.courses()).hasSize(1);
        assertThat(upcr.courses().getFirst().values()).hasSize(9);
        assertThat(upcr.courses()
                        .getFirst()
                        .values()
                        .getFirst()
                        .number()
                        .orElseThrow()
                        .shown())
                .isEqualByComparingTo("150.0");
        assertThat(upcr.gaps())
                .extracting(Gap::day, Gap::why)
                .containsExactly(tuple(DAY0.plusDays(111), Gap.Why.MISSED));
        assertThat(trends.infusions()).extracting(given -> given.number()).containsExactly(1, 2, 3, 4);
        assertThat(trends.infusionsHidden()).isFalse();
        assertThat(upcr.limit()).isNotNull();
        assertThat(upcr.limit().standard()).isEqualByComparingTo("22.624");
        assertThat(upcr.limit().rules().standing().isToBeConfirmed()).isTrue();
        assertThat(upcr.band().isFallback()).isTrue();
        assertThat(trends.trend(Topic.PROTEIN_24H).courses().getFirst().values())
                .hasSize(9);
        assertThat(trends.trend(Topic.CREATININE).courses().getFirst().values()).hasSize(9);
    }

    @Test
    void aBoundStaysABound() {
        var values = read(year().of(ward("ISRCTN62094626"), "MSC", 99))
                .trend(Topic.UPCR)
                .courses()
                .getFirst()
                .values();
        assertThat(values)
                .filteredOn(value -> value.collected().day().equals(DAY0.plusDays(172)))
                .singleElement()
                .satisfies(value ->
                        assertThat(value.number().orElseThrow().comparison()).isEqualTo(Comparison.LESS));
    }

    @Test
    void redCellsPerFieldAndPerVolumeAreNeverOneCourse() {
        var trends = read(year().of(ward("ISRCTN62094626"), "MSC", 99));
        assertThat(trends.trend(Topic.RED_CELLS_VOLUME).courses().getFirst().values())
                .hasSize(4);
        assertThat(trends.trend(Topic.RED_CELLS_FIELD).courses().getFirst().values())
                .hasSize(5);
    }

    @Test
    void anEnteredRatioAndOneWorkedOutAreOneCourseInOneUnit() {
        var child = year().of(ward("ISRCTN62094626"), "MSC", 99);
        year().enter(child, "M7", DAY0.plusDays(233), Map.of("PROTCRT_U", Cell.of("452", "mg/g{creat}")));
        var values = read(child).trend(Topic.UPCR).courses().getFirst().values();
        assertThat(values).hasSize(10);
        assertThat(values.getLast().origin()).isEqualTo(new Origin.Reported("452", "mg/g{creat}"));
        assertThat(values.getLast().number().orElseThrow().standard()).isEqualByComparingTo("51.13024");
        assertThat(values.getLast().number().orElseThrow().shown()).isEqualByComparingTo("51.1");
        assertThat(values.getFirst().origin()).isInstanceOf(Origin.WorkedOut.class);
    }

    @Test
    void kidneyFunctionIsByTheFixedEquationOnly() {
        var trends = read(year().of(ward("ISRCTN62094626"), "MSC", 99));
        assertThat(trends.trend(Topic.EGFR).courses())
                .extracting(course -> course.equation())
                .containsExactly(Equation.CKID_U25_CR_2021);
        assertThat(trends.left()).isNull();
    }

    @Test
    void whoHasNoResultsHasEmptyCharts() {
        var ward = ward("ISRCTN62094626");
        var child = saved(change -> new Clinic(change, ward).enrol("MSC", DAY0));
        var trends = read(child);
        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(trends.trend(topic).isEmpty()).isTrue());
    }

    @Test
    void whereNotEveryArmIsInfusedNothingTellsWhoIs() {
        var ward = ward("NCT04318600");
        var treated = saved(change -> new Clinic(change, ward).enrol("MSC", DAY0));
        var control = saved(change -> new Clinic(change, ward).enrol("CONTROL", DAY0));
        year().enter(treated, "M1", DAY0.plusDays(30), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        year().enter(control, "M1", DAY0.plusDays(30), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        assertThat(read(treated).infusionsHidden()).isTrue();
        assertThat(read(treated).infusions()).isEmpty();
        assertThat(read(treated).trends()).isEqualTo(read(control).trends());
    }
}

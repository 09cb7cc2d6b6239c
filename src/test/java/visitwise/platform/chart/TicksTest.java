package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Round numbers and round days. */
class TicksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 312   | 5 | 0 100 200 300 400
            0    | 312   | 8 | 0 50 100 150 200 250 300 350
            0    | 0.72  | 4 | 0.0 0.2 0.4 0.6 0.8
            95   | 107   | 5 | 95 100 105 110
            -3   | 4     | 4 | -4 -2 0 2 4
            0    | 12000 | 3 | 0 5000 10000 15000
            0    | 0.003 | 3 | 0.000 0.001 0.002 0.003
            0    | 100   | 5 | 0 20 40 60 80 100
            10   | 11    | 0 | 10.0 10.5 11.0
            """)
    void linearTicksAreRound(double least, double greatest, int most, String ticks) {
        assertThat(joined(NumberTicks.linear(least, greatest, most))).isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7    | 312  | 5 10 20 50 100 200 500
            10   | 100  | 10 20 50 100
            0.03 | 0.2  | 0.02 0.05 0.1 0.2
            1    | 1    | 1 2
            13   | 14   | 10 20
            """)
    void logTicksStandOnDecadesAndBetween(double least, double greatest, String ticks) {
        assertThat(joined(NumberTicks.log(least, greatest))).isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 2026-11-10 | 2026-11-14 | 50 | 10 Nov/2026, 11 Nov, 12 Nov, 13 Nov, 14 Nov
            EN | 2026-11-10 | 2026-12-14 | 50 | 16 Nov/2026, 23 Nov, 30 Nov, 7 Dec, 14 Dec
            EN | 2026-11-10 | 2027-03-20 | 20 | Dec/2026, Jan/2027, Feb, Mar
            EN | 2026-11-01 | 2027-11-01 | 14 | Jan/2027, Apr, Jul, Oct
            EN | 2024-02-29 | 2027-11-01 | 13 | 2025, 2026, 2027
            EN | 2001-02-28 | 2027-11-01 | 12 | 2010, 2020
            ZH | 2026-11-10 | 2027-03-20 | 40 | 12月/2026年, 1月/2027年, 2月, 3月
            ZH | 2026-02-27 | 2026-03-02 | 50 | 2月27日/2026年, 2月28日, 3月1日, 3月2日
            """)
    void datesAreRoundAndTheYearIsSaidWhenItChanges(
            Language language, LocalDate first, LocalDate last, double width, String ticks) {
        var found = new DateTicks(new Messages(language), new TypewriterMeasure(1)).between(first, last, width);
        assertThat(found.stream()
                        .map(tick -> tick.year().isEmpty() ? tick.name() : tick.name() + "/" + tick.year())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(ticks);
    }

    private static String joined(Iterable<BigDecimal> ticks) {
        var words = new StringBuilder();
        ticks.forEach(tick -> words.append(' ').append(tick.toPlainString()));
        return words.substring(1);
    }
}

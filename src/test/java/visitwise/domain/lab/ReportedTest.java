package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTest {

    @ParameterizedTest
    @CsvSource({
        "0.50, EXACT, 0.50",
        "<7, LESS, 7",
        "< 7, LESS, 7",
        "＜７, LESS, 7",
        "＞8000, GREATER, 8000",
        "<=0.1, AT_MOST, 0.1",
        "≤0.1, AT_MOST, 0.1",
        "≥30, AT_LEAST, 30",
        ">=30, AT_LEAST, 30",
        "' 610 ', EXACT, 610"
    })
    void aNumberIsReadAndItsTextKept(String text, Comparison comparison, BigDecimal number) {
        assertThat(Reported.number(text, "mg/L")).contains(new Reported(text.strip(), comparison, number, "mg/L"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "−5", "1,180", "1 180", "5.", ".5", "5mg", "<", "", "1e3", "7<", "1234567890"})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertThat(Reported.number(text, "mg/L")).isEmpty();
    }
}

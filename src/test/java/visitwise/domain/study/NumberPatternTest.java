package visitwise.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "ALP-{000}, 1, ALP-001",
        "ALP-{000}, 999, ALP-999",
        "ALP-{000}, 1000, ALP-1000",
        "{0}, 7, 7",
        "北京{0000}/A, 42, 北京0042/A"
    })
    void aNumberHasAsManyDigitsAsThePatternHasZeros(String pattern, int place, String number) {
        assertThat(new NumberPattern(pattern).number(place)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALP-000", "ALP-{}", "ALP-{001}", "{00}-{00}", "", "{000", "{0000000000}"})
    void aPatternWithoutOneGroupOfZerosIsRefused(String pattern) {
        assertThatThrownBy(() -> new NumberPattern(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + pattern + "'");
    }

    @Test
    void participantsAreCountedFromOne() {
        assertThatThrownBy(() -> new NumberPattern("{000}").number(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ALP-{000}, ALP-{000}, true",
        "ALP-{000}, ALP-{0}, true",
        "ALP-{000}, ALP-1{00}, true",
        "ALP-{000}, ALP-02-{000}, false",
        "ALP-{000}, RCT-{000}, false",
        "ALP-{000}, ALP-{000}/A, false",
        "A{0}-B1, A1-B{0}, true",
        "A{00}-B1, A1-B{0}, false",
        "A{0}-B1, A1-B{00}, false",
        "{000}, {0}7, true",
        "{000}, {0}a7, false"
    })
    void patternsMeetIfANumberCouldBeOfBoth(String one, String other, boolean meet) {
        assertThat(new NumberPattern(one).meets(new NumberPattern(other))).isEqualTo(meet);
        assertThat(new NumberPattern(other).meets(new NumberPattern(one))).isEqualTo(meet);
    }
}

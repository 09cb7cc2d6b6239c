package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;

class GivenReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"45", " 4.5 ", "４５", "<0.2", "…", "450 / 45", "???", "①", "2026-11-08", "。"})
    void whatHoldsNoLetterIsRefusedByItsOwnWords(String typed) {
        assertThat(GivenReason.problem(typed)).contains(Message.of("results.problem.noWords", typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeated", "复查", "2 × measured", "同前", "x", "30 min late", "Ärztin fragte nach"})
    void aLetterOfAnyScriptIsEnough(String typed) {
        assertThat(GivenReason.problem(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void nothingIsWrongAsLongAsNoneIsGiven(String typed) {
        assertThat(GivenReason.problem(typed)).isEmpty();
    }
}

package visitwise.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.protocol.Eligibility.Answer;
import visitwise.storage.protocolfile.ProtocolFiles;

class EligibilityTest {

    private static final Protocol CKD = ProtocolFiles.shipped("NCT07240987").orElseThrow();

    private static Map<Measure, BigDecimal> values(String egfr, String uacr) {
        var values = new EnumMap<Measure, BigDecimal>(Measure.class);
        if (egfr != null) {
            values.put(Measure.EGFR, new BigDecimal(egfr));
        }
        if (uacr != null) {
            values.put(Measure.URINE_ALBUMIN_CREATININE_RATIO, new BigDecimal(uacr));
        }
        return values;
    }

    /** 15 ≤ eGFR < 60 and UACR > 300. */
    @ParameterizedTest
    @CsvSource({
        "14.99, 301, NOT_MET",
        "15, 301, MET",
        "59.9, 300.1, MET",
        "60, 301, NOT_MET",
        "30, 300, NOT_MET",
        "30, , CANNOT_TELL",
        ", 301, CANNOT_TELL",
        ", 300, NOT_MET",
        "60, , NOT_MET",
        ", , CANNOT_TELL"
    })
    void aMissingValueIsNeverTakenForMet(String egfr, String uacr, Answer expected) {
        var answers = new Eligibility(values(egfr, uacr)).computable(CKD);
        var range = answers.stream()
                .filter(a -> a.criterion().text().en().contains("UACR"))
                .findFirst()
                .orElseThrow();
        assertThat(range.answer()).isEqualTo(expected);
        assertThat(range.refuses()).isEqualTo(expected == Answer.NOT_MET);
    }

    @Test
    void anExclusionThatIsMetRefuses() {
        var answers = new Eligibility(Map.of(Measure.HAEMOGLOBIN, new BigDecimal("29"))).computable(CKD);
        assertThat(answers)
                .filteredOn(Eligibility.Answered::refuses)
                .extracting(a -> a.criterion().kind())
                .containsExactly(Criterion.Kind.EXCLUSION);
    }

    @Test
    void anyOfNeedsOnePart() {
        var low = new Rule.Compare(Measure.AGE, Rule.Comparison.BELOW, BigDecimal.TEN);
        var egfr = new Rule.Compare(Measure.EGFR, Rule.Comparison.ABOVE, BigDecimal.TEN);
        var either = new Rule.AnyOf(List.of(low, egfr));
        var nine = new Eligibility(Map.of(Measure.AGE, new BigDecimal(9)));
        var eleven = new Eligibility(Map.of(Measure.AGE, new BigDecimal(11)));
        assertThat(nine.answer(either)).isEqualTo(Answer.MET);
        assertThat(eleven.answer(either)).isEqualTo(Answer.CANNOT_TELL);
    }
}

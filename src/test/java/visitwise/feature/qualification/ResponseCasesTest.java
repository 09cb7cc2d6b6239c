package visitwise.feature.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Rows of a file of responses. */
class ResponseCasesTest {

    private final ResponseCases cases = new ResponseCases(ShippedCatalogue.catalogue());

    private Finding check(String rules, String before, String now, String unit, String expected) {
        var cells = new HashMap<String, String>();
        cases.header().forEach(column -> cells.put(column, ""));
        cells.putAll(Map.of(
                "rule_set", rules,
                "baseline_value", before,
                "value", now,
                "value_unit", unit,
                "expected_text", expected));
        return cases.check(Map.copyOf(cells));
    }

    @ParameterizedTest
    @CsvSource({"120, 9", "60, 30", ">60, 30"})
    void aFallByHalfOrMoreIsNoRemissionEither(String before, String now) {
        assertThat(check("HEMATURIA_DEFAULT", before, now, "10*6/L", "NOT_REMISSION"))
                .isInstanceOf(Finding.Passed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HEMATURIA_DEFAULT, 60, 30, 10*6/L, REMISSION",
        "HEMATURIA_DEFAULT, 60, 8, 10*6/L, NOT_REMISSION",
        "HEMATURIA_DEFAULT, 60, 31, 10*6/L, PARTIAL",
        "ALPORT_DEFAULT, 3000, 1500, mg/g{creat}, NOT_REMISSION",
        "ALPORT_DEFAULT, 3000, 1500, mg/g{creat}, NONE"
    })
    void anythingElseThatDiffersIsSaid(String rules, String before, String now, String unit, String expected) {
        assertThat(check(rules, before, now, unit, expected)).isInstanceOf(Finding.Differs.class);
    }

    @Test
    void whatIsExpectedPasses() {
        assertThat(check("HEMATURIA_DEFAULT", "60", "31", "10*6/L", "NOT_REMISSION"))
                .isInstanceOf(Finding.Passed.class);
        assertThat(check("HEMATURIA_DEFAULT", "60", "30", "/[HPF]", "PARTIAL")).isInstanceOf(Finding.Passed.class);
    }
}

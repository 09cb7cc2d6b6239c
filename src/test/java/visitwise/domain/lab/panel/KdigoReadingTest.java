package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.KdigoRisk;
import visitwise.domain.participant.DayAndTime;

/** KDIGO categories of the sheet of a boy of nine. */
class KdigoReadingTest {

    private static KdigoReading read(Map<String, Quantity> measured) {
        var values = Sheets.values(measured);
        var derived = new Derivation(
                        Specimens.BOY,
                        Specimens.by(Equation.CKID_U25_CR_2021),
                        new DayAndTime(Sheets.DAY, null),
                        values,
                        null)
                .all();
        return KdigoReading.of(new SheetReading(Map.of(), values, derived, List.of()), Age.on(Sheets.BORN, Sheets.DAY));
    }

    /** For example of "ALBCREAT_U <1.5 mg/mmol{creat}". */
    private static Map<String, Quantity> measured(String... results) {
        var measured = new HashMap<String, Quantity>();
        for (var result : results) {
            var parts = result.split(" ", -1);
            measured.put(parts[0], quantity(parts[0], parts[1], parts[2]));
        }
        return measured;
    }

    private static Quantity quantity(String analyte, String typed, String unit) {
        var comparison = switch (typed.charAt(0)) {
            case '<' -> Comparison.LESS;
            case '≤' -> Comparison.AT_MOST;
            case '>' -> Comparison.GREATER;
            case '≥' -> Comparison.AT_LEAST;
            default -> Comparison.EXACT;
        };
        return Sheets.quantity(analyte, comparison, comparison == Comparison.EXACT ? typed : typed.substring(1), unit);
    }

    private static String categories(KdigoReading reading) {
        var told = new ArrayList<String>();
        reading.ratios()
                .forEach(ratio ->
                        told.add(ratio.series().name() + " " + ratio.category().name()));
        return String.join(", ", told);
    }

    private static @Nullable KdigoRisk risk(String... results) {
        var risk = read(measured(results)).risk();
        return risk == null ? null : risk.risk();
    }

    @ParameterizedTest
    @CsvSource({
        "350, ug/mg{creat}, A3",
        "300, ug/mg{creat}, A2",
        "30, ug/mg{creat}, A2",
        "29.99, ug/mg{creat}, A1",
        "30, g/mol{creat}, A2",
        "30.01, g/mol{creat}, A3",
        "3, mg/mmol{creat}, A2",
        "3, mg/g{creat}, A1",
        "300, mg/g{creat}, A2",
        "<1.5, mg/mmol{creat}, A1",
        "<3, mg/mmol{creat}, A1",
        "≤2.9, mg/mmol{creat}, A1",
        ">300, mg/g{creat}, A3",
        "≥301, ug/mg{creat}, A3"
    })
    void albuminHasTheCategoryOfItsOwnRow(String typed, String unit, String category) {
        var reading = read(measured("ALBCREAT_U " + typed + " " + unit));

        assertThat(categories(reading)).isEqualTo("UACR " + category);
        assertThat(reading.ratios())
                .extracting(KdigoReading.Ratio::quantity)
                .containsExactly(quantity("ALBCREAT_U", typed, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "<30, mg/mmol{creat}",
        "≤3, mg/mmol{creat}",
        "≥300, mg/g{creat}",
        ">299, mg/g{creat}",
        ">1, ug/mg{creat}",
        "0, mg/g{creat}"
    })
    void aBoundThatMayBeTwoCategoriesHasNone(String typed, String unit) {
        assertThat(categories(read(measured("ALBCREAT_U " + typed + " " + unit))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, mg/mg{creat}, A2",
        "0.501, mg/mg{creat}, A3",
        "0.15, g/g{creat}, A2",
        "0.149, g/g{creat}, A1",
        "50, g/mol{creat}, A2",
        "51, g/mol{creat}, A3"
    })
    void proteinHasTheCategoryOfItsOwnRow(String typed, String unit, String category) {
        assertThat(categories(read(measured("PROTCRT_U " + typed + " " + unit))))
                .isEqualTo("UPCR " + category);
    }

    @Test
    void theRiskGoesByAlbuminInWhicheverUnit() {
        assertThat(risk("CREAT_S 44 umol/L", "PROTCRT_U 480 mg/g{creat}", "ALBCREAT_U 350 ug/mg{creat}"))
                .isEqualTo(KdigoRisk.HIGH);
        assertThat(risk("CREAT_S 44 umol/L", "PROTCRT_U 480 mg/g{creat}")).isEqualTo(KdigoRisk.MODERATE);
        assertThat(risk("CREAT_S 44 umol/L", "PROTCRT_U 480 mg/g{creat}", "ALBCREAT_U <1.5 mg/mmol{creat}"))
                .isEqualTo(KdigoRisk.LOW);
    }

    @Test
    void whatAlbuminLeavesOpenIsNotToldByProtein() {
        assertThat(risk("CREAT_S 44 umol/L", "PROTCRT_U 480 mg/g{creat}", "ALBCREAT_U <30 mg/mmol{creat}"))
                .isNull();
        assertThat(risk("CREAT_S 44 umol/L", "PROTCRT_U 480 mg/g{creat}", "ALB_U <100 mg/L", "CREAT_U 6.6 mmol/L"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"<20, G1", ">400, G5", "80, G3a", "<80, none", ">80, none"})
    void aFiltrationRateThatIsBoundedHasACategoryWhereAllItsValuesHave(String creatinine, String category) {
        var rate = read(measured("CREAT_S " + creatinine + " umol/L")).filtration();

        assertThat(rate == null ? "none" : rate.category().code()).isEqualTo(category);
    }
}

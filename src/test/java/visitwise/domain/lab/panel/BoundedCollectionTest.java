package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.quantity;
import static visitwise.domain.lab.panel.Sheets.size;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.renal.CollectionFinding;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Sex;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Whether a collection is complete is told only where every value a bounded one can stand for says the same. */
class BoundedCollectionTest {

    @ParameterizedTest
    @CsvSource({
        "GREATER, 10, EXACT, 1500, EXCRETION_UNKNOWN",
        "GREATER, 11, EXACT, 1500, EXCRETION",
        "LESS, 10, EXACT, 1500, EXCRETION_UNKNOWN",
        "LESS, 3, EXACT, 1500, EXCRETION",
        "EXACT, 10, AT_LEAST, 1500, EXCRETION_UNKNOWN",
        "LESS, 10, GREATER, 1500, EXCRETION_UNKNOWN",
        "EXACT, 10, EXACT, 1500, "
    })
    void aBoundedCollectionIsJudgedOnlyWhereEveryValueSaysTheSame(
            Comparison creatinine, String mmol, Comparison volume, String ml, CollectionFinding.@Nullable Kind kind) {
        var girl = new Person(Sex.FEMALE, DAY.minusYears(16), List.of(size(DAY, "165", "60")));
        var urine = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0));
        var values = Sheets.values(Map.of(
                "CREAT_U", quantity("CREAT_U", creatinine, mmol, "mmol/L"),
                "URINE_VOL", quantity("URINE_VOL", volume, ml, "mL")));

        var found = new Derivation(girl, Sheets.equations(), new DayAndTime(DAY, null), values, urine).collection();

        assertThat(found).extracting(CollectionFinding::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whatIsToldOfABoundedCollectionKeepsItsSign() {
        var urine = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0));
        var person = new Person(Sex.FEMALE, DAY.minusYears(16), List.of(size(DAY, "165", "60")));

        for (var mmol : List.of("10", "11")) {
            var values = Sheets.values(Map.of(
                    "CREAT_U", quantity("CREAT_U", Comparison.GREATER, mmol, "mmol/L"),
                    "URINE_VOL", quantity("URINE_VOL", "1500", "mL")));
            assertThat(new Derivation(person, Sheets.equations(), new DayAndTime(DAY, null), values, urine)
                            .collection())
                    .extracting(finding -> new Messages(Language.EN).text(finding.message()))
                    .singleElement()
                    .asString()
                    .contains(mmol.equals("10") ? "> 28.28 mg/kg/day" : "> 31.11 mg/kg/day");
        }
    }
}

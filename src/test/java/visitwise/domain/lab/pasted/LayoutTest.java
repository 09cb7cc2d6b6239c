package visitwise.domain.lab.pasted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Ignored;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Open;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.labcatalogue.UnitConversions;

class LayoutTest {

    private static final AnalyteNames NAMES = new AnalyteNames(ShippedCatalogue.catalogue());

    private static Layout layout(String text) {
        return Layout.guessed(ClipboardText.read(text), NAMES, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "SCr (mg/dL), CREAT_S, mg/dL",
        "血肌酐（μmol/L）, CREAT_S, μmol/L",
        "尿肌酐[mmol/L], CREAT_U, mmol/L",
        "UPRO, PROT_U,",
        "尿蛋白(g/L), PROT_U, g/L",
        "Urea (mmol/L), UREA_S, mmol/L",
        "BUN (mg/dL), UREAN_S, mg/dL",
        "ALT, ALT_S,",
        "谷丙转氨酶(U/L), ALT_S, U/L",
        "Protein/creatinine ratio (UPCR), PROTCRT_U,",
        "CREAT_S, CREAT_S,",
        "丙氨酸氨基转移酶, ALT_S,",
        "24小时尿蛋白定量 (g/24h), PROT_24H, g/24h",
        "WBC (10^9/L), WBC_B, 10^9/L",
    })
    void headingsThatLaboratoriesPrintAreKnown(String heading, String analyte, String unit) {
        assertThat(Heading.of(heading, NAMES).use()).isEqualTo(new Results(analyte, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "Cr, CREAT_S CREAT_U",
        "肌酐, CREAT_S CREAT_U",
        "Creatinine (mg/dL), CREAT_S CREAT_U",
        "Creatinine (mmol/L), CREAT_S CREAT_U",
        "Urea (mg/dL), UREAN_S UREA_S",
        "尿素, UREAN_S UREA_S",
        "尿蛋白, PROT_DIP PROT_U",
        "白蛋白 (g/L), ALB_S ALB_U",
    })
    void whatMayBeTwoThingsIsAskedAndNeverGuessed(String heading, String both) {
        assertThat(Heading.of(heading, NAMES).use()).isEqualTo(new Open());
        assertThat(Heading.of(heading, NAMES).meant()).containsExactlyInAnyOrder(both.split(" "));
    }

    @Test
    void factsAreKnownInBothLanguagesAndTheRestIsLeftOut() {
        assertThat(layout("受试者编号\t采样日期\t采样时间\t实验室\t备注\teGFR\nx").uses())
                .containsExactly(
                        new Fact(Kind.PARTICIPANT),
                        new Fact(Kind.DAY),
                        new Fact(Kind.TIME),
                        new Fact(Kind.LABORATORY),
                        new Ignored(),
                        new Ignored());
    }

    @Test
    void oneResultInEachRow() {
        var layout = layout(
                "Subject ID\tDate\tTest\tResult\tUnit\nALP-001\t2026-11-16\tSCr\t45\tumol/L\n\t\tCr\t7\tmmol/L\n\t\tALT\t\t\n");
        assertThat(layout.isLong()).isTrue();
        assertThat(layout.openNames()).isEqualTo(Map.of("Cr", List.of("CREAT_S", "CREAT_U")));
        assertThat(layout.cells())
                .extracting(PastedCell::line, PastedCell::analyte, PastedCell::value, PastedCell::unit)
                .containsExactly(tuple(2, "CREAT_S", "45", "umol/L"), tuple(3, null, "7", "mmol/L"));
        var settled = layout.settling("Cr", "CREAT_U");
        assertThat(settled.openNames()).isEmpty();
        assertThat(settled.cells().get(1).analyte()).isEqualTo("CREAT_U");
    }

    @Test
    void aSpecimenInEachRowWithUnitsBelowTheHeadings() {
        var layout = layout("编号\t日期\t血肌酐\t尿蛋白定性\t肌酐\n\t\tμmol/L\t\tmmol/L\nALP-001\t2026-11-16\t45\t2+\t6.6\n");
        assertThat(layout.isLong()).isFalse();
        assertThat(layout.hasUnitRow()).isTrue();
        assertThat(layout.openColumns()).containsExactly(4);
        var chosen = layout.using(4, new Results("CREAT_U", null));
        assertThat(chosen.openColumns()).isEmpty();
        assertThat(chosen.cells())
                .extracting(PastedCell::line, PastedCell::analyte, PastedCell::value, PastedCell::unit)
                .containsExactly(
                        tuple(3, "CREAT_S", "45", "μmol/L"),
                        tuple(3, "PROT_DIP", "2+", null),
                        tuple(3, "CREAT_U", "6.6", "mmol/L"));
    }

    @Test
    void whatWasDecidedBeforeHoldsAgain() {
        var table = ClipboardText.read("编号\t肌酐 (mmol/L)\nALP-001\t6.6\n");
        var known = Map.<String, ColumnUse>of(Layout.name("肌酐 (mmol/L)"), new Results("CREAT_U", null));
        assertThat(Layout.guessed(table, NAMES, known).uses())
                .containsExactly(new Fact(Kind.PARTICIPANT), new Results("CREAT_U", "mmol/L"));
    }

    @Test
    void aFirstRowOfGradesIsNoRowOfUnits() {
        assertThat(layout("日期\t血肌酐\n2026-11-16\t+\n").hasUnitRow()).isFalse();
        assertThat(layout("尿蛋白定性\t血肌酐(umol/L)\n2+\t45\n").hasUnitRow()).isFalse();
    }

    @Test
    void aTotalOfAnswersIsTakenFromNoTable() {
        assertThat(NAMES.possible()).extracting(Analyte::code).doesNotContain("SLEDAI_2K");
        assertThat(List.of("SLEDAI_2K", "SLEDAI-2K total score", "SLEDAI-2K总分", "SLEDAI"))
                .allSatisfy(name -> assertThat(Heading.of(name, NAMES).meant()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "采样时间\t尿蛋白定性\t潜血\n2026-11-20 08:00\tneg\tneg\n2026-11-21 08:00\t2+\tneg\n",
                "采样时间\t尿蛋白定性\t潜血\n\tneg\tneg\n2026-11-21 08:00\t2+\tneg\n",
                "日期\t血肌酐\t谷丙转氨酶\n\t未查\t未查\n2026-11-21\t45\t22\n",
                "日期\t尿蛋白定性\t谷丙转氨酶\n\t阴性\tU/L\n2026-11-21\t2+\t22\n",
                "日期\t血肌酐\n\t5mg/dL\n2026-11-21\t45\n",
                "日期\t血肌酐\n\t０．５\n2026-11-21\t45\n",
                "日期\t尿蛋白定性\t潜血\n\t-\t-\n2026-11-21\t2+\tneg\n"
            })
    void aFirstRowOfResultsIsNoRowOfUnitsWhateverItTellsOfItsTime(String table) {
        assertThat(layout(table).hasUnitRow()).isFalse();
        assertThat(layout(table).cells().getFirst().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "血肌酐, μmol/L",
        "WBC, 10⁹/L",
        "WBC, ×10^9/L",
        "尿红细胞, /HP",
        "谷丙转氨酶, mmol/L",
        "24小时尿蛋白定量, mg/24小时",
    })
    void aRowOfUnitsIsOneInWhateverSpelling(String heading, String unit) {
        var layout = layout("日期\t" + heading + "\t尿蛋白定性\n\t" + unit + "\t-\n2026-11-16\t45\t2+\n");
        assertThat(layout.hasUnitRow()).isTrue();
    }

    @Test
    void anyUnitThatConvertsIsOne() {
        var names =
                new AnalyteNames(ShippedCatalogue.catalogue(), new UnitConversions(ShippedCatalogue.catalogue())::unit);
        var table = ClipboardText.read("日期\t血肌酐\n\tmg/mL\n2026-11-16\t0.005\n");
        assertThat(Layout.guessed(table, names, Map.of()).cells())
                .extracting(PastedCell::line, PastedCell::value, PastedCell::unit)
                .containsExactly(tuple(3, "0.005", "mg/mL"));
    }
}

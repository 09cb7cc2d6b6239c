package visitwise.feature.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a file of kidney formulas. The cells of a row are written column=value, apart by a space. */
class RenalCasesTest {

    private final RenalCases cases = new RenalCases();

    @TempDir
    private Path folder;

    private Finding check(String row) {
        var cells = new HashMap<String, String>();
        cases.header().forEach(column -> cells.put(column, ""));
        for (var cell : row.split(" ", -1)) {
            int sign = cell.indexOf('=');
            assertThat(cells).containsKey(cell.substring(0, sign));
            cells.put(cell.substring(0, sign), cell.substring(sign + 1));
        }
        return cases.check(Map.copyOf(cells));
    }

    @Test
    void allKnownFormulasPass() throws URISyntaxException {
        var golden =
                Path.of(Objects.requireNonNull(RenalCasesTest.class.getResource("/visitwise/golden/renal-formulas.csv"))
                        .toURI());
        assertThat(new RunCaseFile(List.of()).run(golden)).isEqualTo(new CaseFileResult.Checked(141, 141, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "formula=CKID_U25_CR_2021 age_years=25.01 sex=M height_cm=170 scr_mg_dl=1",
        "formula=CKID_U25_CR_2021 age_years=0.99 sex=M height_cm=70 scr_mg_dl=1",
        "formula=CKID_U25_CR_2021 age_years=10 height_cm=138 scr_mg_dl=0.6",
        "formula=CKID_U25_CR_2021 age_years=10 sex=U height_cm=138 scr_mg_dl=0.6",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=138 scr_mg_dl=0",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=138 scr_mg_dl=0.09",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=138 scr_mg_dl=10.1",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=201 scr_mg_dl=1",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=59 scr_mg_dl=1",
        "formula=CKID_U25_CR_2021 age_years=10 sex=M height_cm=138 scr_mg_dl=NaN",
        "formula=CKID_U25_CYS_2021 age_years=10 sex=M cystatin_mg_l=0.19",
        "formula=CKID_U25_CYS_2021 age_years=10 sex=M cystatin_mg_l=8.01",
        "formula=CKID_U25_AVG_2021 age_years=10 sex=M cystatin_mg_l=1 scr_mg_dl=0.6",
        "formula=SCHWARTZ_BEDSIDE_2009 age_years=18 height_cm=170 scr_mg_dl=1",
        "formula=SCHWARTZ_BEDSIDE_2009 age_years=0.5 height_cm=70 scr_mg_dl=1",
        "formula=CKDEPI_CYS_2012 age_years=17.99 sex=F cystatin_mg_l=1",
        "formula=CKDEPI_CRCYS_2021 age_years=30 sex=F scr_mg_dl=1",
        "formula=MDRD_175_NORACE age_years=17 sex=F scr_mg_dl=1",
        "formula=COCKCROFT_GAULT age_years=30 sex=F scr_mg_dl=1",
        "formula=COCKCROFT_GAULT age_years=140 sex=F weight_kg=60 scr_mg_dl=1",
        "formula=EKFC_CR_2021 sex=F scr_mg_dl=1",
        "formula=BSA_HAYCOCK height_cm=100 weight_kg=0",
        "formula=CRCL_MEASURED_BSA scr_mg_dl=1 urine_creat_mg_dl=80 urine_volume_ml=1000 collection_minutes=1440",
        "formula=PROTEIN_MG_M2_H urine_protein_mg_dl=80 urine_volume_ml=1000 collection_minutes=1440 bsa_m2=-1",
        "formula=UACR_MG_G urine_albumin_mg_dl=3",
        "formula=KDIGO_GFR_CATEGORY",
        "formula=KDIGO_GFR_CATEGORY gfr_ml_min_173=-1",
        "formula=KDIGO_GFR_CATEGORY gfr_ml_min_173=90 age_years=1.9",
        "formula=KDIGO_ALBUMINURIA_CATEGORY acr_value=30",
        "formula=KDIGO_RISK gfr_category=G1"
    })
    void noNumberIsRightWhereThereIsNone(String row) {
        assertThat(check(row + " expected_text=NOT_APPLICABLE")).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + " expected_value=60 tolerance_rel=0.9")).isInstanceOf(Finding.Differs.class);
    }

    @ParameterizedTest
    @CsvSource({
        "89.9999,G2",
        "90,G1",
        "60,G2",
        "59.999,G3a",
        "45,G3a",
        "44.999,G3b",
        "30,G3b",
        "29.999,G4",
        "15,G4",
        "14.999,G5"
    })
    void gfrCategoriesAreHalfOpen(String gfr, String category) {
        var row = "formula=KDIGO_GFR_CATEGORY gfr_ml_min_173=" + gfr + " expected_text=";
        assertThat(check(row + category)).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + "NOT_APPLICABLE")).isInstanceOf(Finding.Differs.class);
    }

    @ParameterizedTest
    @CsvSource({
        "29.999,mg/g,A1",
        "30,mg/g,A2",
        "300,mg/g,A2",
        "300.001,mg/g,A3",
        "2.999,mg/mmol,A1",
        "3,mg/mmol,A2",
        "30,mg/mmol,A2",
        "30.001,g/mol,A3",
        "3.2,mg/mmol{creat},A2",
        "0.3,g/g,A2",
        "0.0301,mg/mg,A2",
        "301,mg/(24.h),A3"
    })
    void albuminuriaIsJudgedInItsUnit(String value, String unit, String category) {
        assertThat(check("formula=KDIGO_ALBUMINURIA_CATEGORY acr_value=" + value + " acr_unit=" + unit
                        + " expected_text=" + category))
                .isInstanceOf(Finding.Passed.class);
    }

    @Test
    void creatinineIsReadInBothUnits() {
        var row = "formula=UPCR_MG_G urine_protein_mg_dl=12 expected_value=150 tolerance_rel=1e-9 ";
        assertThat(check(row + "urine_creat_mg_dl=80")).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + "urine_creat_umol_l=7072")).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + "urine_creat_mg_dl=80 urine_creat_umol_l=7073")).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + "urine_creat_mg_dl=80 urine_creat_umol_l=8000")).isInstanceOf(Finding.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "formula=CKD_MAGIC expected_value=1 tolerance_rel=0.1",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 tolerance_rel=0.1",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 expected_value=2",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 expected_value=2 tolerance_rel=1",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 expected_value=2 tolerance_rel=-1",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 expected_value=NaN tolerance_rel=0.1",
        "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 expected_value=2 expected_text=G1 tolerance_rel=0.1",
        "formula=BSA_MOSTELLER height_cm=tall weight_kg=80 expected_value=2 tolerance_rel=0.1",
        "formula=BSA_MOSTELLER height_cm=180d weight_kg=80 expected_value=2 tolerance_rel=0.1",
        "formula=KDIGO_ALBUMINURIA_CATEGORY acr_value=3 acr_unit=furlong expected_text=A1",
        "formula=KDIGO_RISK gfr_category=G3 albuminuria_category=A1 expected_text=MODERATE",
        "formula=KDIGO_RISK gfr_category=G1 albuminuria_category=A4 expected_text=MODERATE"
    })
    void whatCannotBeWorkedOutNeverPasses(String row) {
        assertThat(check(row)).isInstanceOf(Finding.Unusable.class);
    }

    @Test
    void anotherValueOrUnitDiffers() {
        var row = "formula=BSA_MOSTELLER height_cm=180 weight_kg=80 tolerance_rel=0.001 ";
        assertThat(check(row + "expected_value=2 expected_unit=m2")).isInstanceOf(Finding.Passed.class);
        assertThat(check(row + "expected_value=2.01 expected_unit=m2"))
                .isEqualTo(new Finding.Differs("BSA_MOSTELLER", "2.01 m2", "2.0 m2"));
        assertThat(check(row + "expected_value=2 expected_unit=cm2")).isInstanceOf(Finding.Differs.class);
        assertThat(check(row + "expected_text=NOT_APPLICABLE"))
                .isEqualTo(new Finding.Differs("BSA_MOSTELLER", "NOT_APPLICABLE", "2.0 m2"));
    }

    @Test
    void aFileWithAWrongRowTellsItsLine() throws IOException {
        var header = String.join(",", cases.header());
        var file = Files.writeString(
                folder.resolve("renal.csv"),
                header + "\nX1,BSA_MOSTELLER,,,180,80,,,,,,,,,,,,,,,,3,m2,,0.001,computed,,\n");
        assertThat(new RunCaseFile(List.of()).run(file))
                .isEqualTo(new CaseFileResult.Checked(
                        1,
                        1,
                        List.of(new CaseFileResult.Failure(
                                2, "X1", new Finding.Differs("BSA_MOSTELLER", "3.0 m2", "2.0 m2")))));
    }
}

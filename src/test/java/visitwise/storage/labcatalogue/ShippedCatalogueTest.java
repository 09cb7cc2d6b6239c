package visitwise.storage.labcatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.FallbackRange;
import visitwise.domain.lab.FallbackRange.Check;
import visitwise.domain.lab.FallbackRange.Group;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Scale;

class ShippedCatalogueTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.catalogue();

    private static Analyte analyte(String code) {
        return CATALOGUE.analyte(code).orElseThrow();
    }

    private static LabUnit unit(String analyte, String written) {
        return analyte(analyte).unit(written).orElseThrow();
    }

    @Test
    void thereAreFiftyThreeAnalytesInTheOrderOfTheSheet() {
        assertThat(CATALOGUE.all()).hasSize(53);
        assertThat(CATALOGUE.all().getFirst().code()).isEqualTo("PROT_DIP");
        assertThat(CATALOGUE.all().getLast().code()).isEqualTo("DIABP");
        assertThat(CATALOGUE.analyte("GLUCOSE")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(analyte("CREAT_S"), analyte("CREAT_S"))));
    }

    @Test
    void theNoticesOfCodesShipWithThem() throws IOException {
        try (var in = ShippedCatalogue.class.getResourceAsStream("/visitwise/lab/NOTICE.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("This material contains content from LOINC")
                    .contains("This product includes all or a portion of the UCUM table");
        }
    }

    @Test
    void aNumberHasItsNamesUnitsAndLimits() {
        var creatinine = analyte("CREAT_S");
        assertThat(creatinine.name()).isEqualTo(new Text("Creatinine", "血肌酐"));
        assertThat(creatinine.specimen()).isEqualTo(new Text("serum or plasma", "血清或血浆"));
        assertThat(creatinine.scale()).isEqualTo(Scale.QUANTITATIVE);
        assertThat(creatinine.standard().code()).isEqualTo("umol/L");
        assertThat(creatinine.units()).extracting(LabUnit::code).containsExactly("umol/L", "mg/dL", "mg/L", "mmol/L");
        var limits = creatinine.limits();
        assertThat(limits.isPossible(new BigDecimal("5"))).isTrue();
        assertThat(limits.isPossible(new BigDecimal("4.999"))).isFalse();
        assertThat(limits.isPossible(new BigDecimal("5000.1"))).isFalse();
        assertThat(limits.isUsual(new BigDecimal("8.84"))).isTrue();
        assertThat(limits.isUsual(new BigDecimal("8.8"))).isFalse();
        assertThat(limits.isUsual(new BigDecimal("4"))).isFalse();
    }

    @Test
    void gradesAndAnswersHaveAllowedValuesAndNoUnit() {
        var dipstick = analyte("PROT_DIP");
        assertThat(dipstick.scale()).isEqualTo(Scale.ORDINAL);
        assertThat(dipstick.allowed()).containsExactly("NEG", "TRACE", "1+", "2+", "3+", "4+");
        assertThat(dipstick.form().normal()).containsExactly("NEG", "TRACE");
        assertThat(dipstick.limits().isUsual(BigDecimal.TEN)).isTrue();
        assertThat(dipstick.unit("g/L")).isEmpty();
        assertThatIllegalStateException().isThrownBy(dipstick::standard).withMessageContaining("PROT_DIP");
        assertThat(analyte("PREG_U").allowed()).contains("NOT APPLICABLE");
        assertThat(analyte("HBSAG_S").scale()).isEqualTo(Scale.NOMINAL);
    }

    @Test
    void rangesSayForWhomTheyAreAndHowFarTheyWereChecked() {
        assertThat(analyte("HGB_B").ranges())
                .containsExactly(
                        new FallbackRange(
                                Group.ADULT_FEMALE, 18, null, new BigDecimal("120"), new BigDecimal("150"), Check.READ),
                        new FallbackRange(
                                Group.ADULT_MALE, 18, null, new BigDecimal("136"), new BigDecimal("172"), Check.READ));
        assertThat(analyte("CYSTATC_S").ranges())
                .extracting(FallbackRange::group, FallbackRange::check)
                .containsExactly(tuple(Group.ADULT, Check.UNVERIFIED), tuple(Group.PAEDIATRIC, Check.READ));
        assertThat(analyte("NEUT_B").ranges()).isEmpty();
    }

    @Test
    void codesOfExportsComeWithTheirChecks() {
        var coding = analyte("CREAT_U").coding();
        assertThat(coding.loinc()).satisfies(loinc -> {
            assertThat(loinc.conventional()).isEqualTo("2161-8");
            assertThat(loinc.si()).containsExactly("14683-7");
            assertThat(loinc.check()).contains("LOINC 2.71");
        });
        assertThat(coding.sdtm().testCode()).isEqualTo("CREAT");
        assertThat(coding.sdtm().nci()).isEqualTo("C64547");
        assertThat(coding.cdiscUnit()).satisfies(unit -> assertThat(unit.code()).isEqualTo("mmol/L"));
        assertThat(analyte("CREAT_EXCR").coding().loinc()).isNull();
        assertThat(analyte("SLEDAI_2K").coding().sdtm().testCode()).isNull();
        assertThat(analyte("TEMP").coding().sdtm().domain()).isEqualTo("VS");
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, mg/dL, 0.51, 45.084",
        "HGB_B, g/dL, 12.0, 120",
        "ALT_S, U/L, 60, 1",
        "ALT_S, IU/L, 60, 1",
        "UREA_S, mg/dL, 6.006, 1",
        "CYSTATC_S, nmol/L, 74.9, 1",
        "PROTCRT_U, mg/g, 200, 22.624",
        "PROTCRT_U, g/g, 1, 113.12",
        "TEMP, °F, 212, 100",
        "PLAT_B, /uL, 98000, 98"
    })
    void aUnitLeadsToTheStandardUnitExactly(String analyte, String unit, BigDecimal value, BigDecimal standard) {
        assertThat(unit(analyte, unit).toStandard(value)).isEqualByComparingTo(standard);
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, umol/L, umol/L",
        "CREAT_S, µmol/L, umol/L",
        "CREAT_S, μmol/L, umol/L",
        "CREAT_S, UMOL/L, umol/L",
        "CREAT_S, ｍｇ／ｄＬ, mg/dL",
        "CREAT_S, mg/dl, mg/dL",
        "PROTCRT_U, mg/g, mg/g{creat}",
        "PROTCRT_U, mg/gCr, mg/g{creat}",
        "PROTCRT_U, mg/g Cr, mg/g{creat}",
        "PROTCRT_U, mg/g creatinine, mg/g{creat}",
        "PROTCRT_U, mg/mmol, mg/mmol{creat}",
        "PROTCRT_U, g/gCr, g/g{creat}",
        "PROTCRT_U, mg/mg, mg/mg{creat}",
        "ALBCREAT_U, ug/mg, ug/mg{creat}",
        "ALT_S, U/L, U/L",
        "ALT_S, u/l, U/L",
        "ALT_S, IU/L, [IU]/L",
        "RBC_U_HPF, /HPF, /[HPF]",
        "RBC_U_HPF, /HP, /[HPF]",
        "RBC_U_HPF, 个/HP, /[HPF]",
        "RBC_U_HPF, /高倍视野, /[HPF]",
        "RBC_U_HPF, 个/高倍视野, /[HPF]",
        "RBC_U_VOL, 个/uL, /uL",
        "RBC_U_VOL, cells/µL, /uL",
        "SYSBP, mmHg, mm[Hg]",
        "SYSBP, mm Hg, mm[Hg]",
        "WBC_B, 10^9/L, 10*9/L",
        "WBC_B, ×10⁹/L, 10*9/L",
        "WBC_B, x10^9/L, 10*9/L",
        "WBC_B, 10⁹/L, 10*9/L",
        "WBC_B, 10E9/L, 10*9/L",
        "WBC_B, *10^9/L, 10*9/L",
        "WBC_B, K/uL, 10*3/uL",
        "WBC_B, 10^3/µL, 10*3/uL",
        "WBC_B, /mm3, /uL",
        "WBC_B, /mm³, /uL",
        "PROT_24H, mg/24h, mg/(24.h)",
        "PROT_24H, mg/24 h, mg/(24.h)",
        "PROT_24H, g/24小时, g/(24.h)",
        "PROT_24H, g/day, g/d",
        "GFR_CR_173, mL/min/1.73m2, mL/min/{1.73_m2}",
        "GFR_CR_173, ml/min/1.73m², mL/min/{1.73_m2}",
        "GFR_CR_173, ml/(min·1.73m²), mL/min/{1.73_m2}",
        "GFR_CR_173, mL/min/1.73 m^2, mL/min/{1.73_m2}",
        "TEMP, ℃, Cel",
        "TEMP, °C, Cel",
        "TEMP, C, Cel",
        "TEMP, ℉, [degF]",
        "HEIGHT, in, [in_i]",
        "WEIGHT, lb, [lb_av]",
        "DSDNA_S, IU/mL, [IU]/mL",
        "DSDNA_S, kIU/L, k[IU]/L",
        "BSA, m², m2",
        "SLEDAI_2K, score, {score}",
        "RBC_DYSM_U, ％, %"
    })
    void unitsAreReadAsLaboratoriesWriteThem(String analyte, String written, String code) {
        assertThat(unit(analyte, written).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, g",
        "CREAT_S, mol/L",
        "WBC_B, 109/L",
        "WBC_B, 10^6/L",
        "RBC_U_HPF, /uL",
        "RBC_U_VOL, /HPF",
        "GFR_CR_173, mL/min",
        "CRCL_24H, mL/min/1.73m2",
        "HGB_B, mg/dL",
        "HGB_B, ''"
    })
    void aUnitThatIsNotOfTheAnalyteIsNotTakenForOneThatIs(String analyte, String written) {
        assertThat(analyte(analyte).unit(written)).isEmpty();
    }

    @Test
    void noTwoUnitsOfAnAnalyteAreWrittenAlike() {
        for (var analyte : CATALOGUE.all()) {
            var found = new HashMap<String, LabUnit>();
            for (var unit : analyte.units()) {
                assertThat(analyte.unit(unit.code()
                                .replace("{creat}", "")
                                .replace("[", "")
                                .replace("]", "")))
                        .as("%s %s", analyte.code(), unit.code())
                        .contains(unit);
                assertThat(found.put(unit.code().toLowerCase(Locale.ROOT), unit))
                        .isNull();
            }
        }
    }
}

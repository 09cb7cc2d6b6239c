package visitwise.storage.labcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabUnit;
import visitwise.storage.labcatalogue.Conversion.Converted;
import visitwise.storage.labcatalogue.Conversion.InvalidUnit;
import visitwise.storage.labcatalogue.Conversion.NotConvertible;

class UnitConversionsTest {

    private final UnitConversions conversions = new UnitConversions(ShippedCatalogue.catalogue());

    private Conversion convert(String analyte, String value, String from, String to, @Nullable BigDecimal molarMass) {
        return conversions.convert(analyte, new BigDecimal(value), from, to, molarMass);
    }

    private static Analyte analyte(String code) {
        return ShippedCatalogue.catalogue().analyte(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TEMP, 100.4, [degF], Cel, 38",
        "TEMP, 0, [degF], Cel, -17.77777777777777777777777777777778",
        "TEMP, 38, Cel, [degF], 100.4",
        "TEMP, -40, Cel, [degF], -40",
        "TEMP, 310.15, K, Cel, 37",
        "TEMP, 37.0, Cel, K, 310.15",
        "ALT_S, 40, U/L, ukat/L, 0.6666666666666666666666666666666667",
        "ALT_S, 1, ukat/L, U/L, 60",
        "ALT_S, 40, [IU]/L, U/L, 40",
        "ALT_S, 60, [IU]/L, nkat/L, 1000",
        "HEIGHT, 1, cm, [in_i], 0.3937007874015748031496062992125984",
        "HEIGHT, 1.2, m, cm, 120",
        "HEIGHT, 5, [ft_i], cm, 152.4",
        "WEIGHT, 1, [lb_av], kg, 0.45359237",
        "WEIGHT, 3250, g, kg, 3.25",
        "SYSBP, 16, kPa, mm[Hg], 120.0102008670737012646074916367891",
        "PROTCRT_U, 1, mg/mmol{creat}, mg/g{creat}, 8.840169731258840169731258840169731",
        "PROTCRT_U, 0.2, mg/mg, mg/g, 200",
        "PROTCRT_U, 0.2, g/g, mg/mmol, 22.624",
        "PROTCRT_U, 22.624, mg/mmol, mg/mg{creat}, 0.2",
        "PROTCRT_U, 18.7, g/mol{creat}, mg/g{creat}, 165.3111739745403111739745403111740",
        "ALBCREAT_U, 30, ug/mg, mg/mmol, 3.3936",
        "CREAT_S, 884, nmol/mL, mg/dL, 10",
        "CREAT_S, 5.1, mg/L, umol/L, 45.084",
        "CREAT_U, 1.2, g/L, mmol/L, 10.608",
        "UREAN_S, 20, mg/dL, mmol/L, 7.14",
        "UREAN_S, 20, mg/dL, mg/L, 200",
        "UREA_S, 45.045, mg/dL, mmol/L, 7.5",
        "CYSTATC_S, 0.1, mg/dL, nmol/L, 74.9",
        "CYSTATC_S, 74.9, nmol/L, ug/mL, 1",
        "HGB_B, 7.4472, mmol/L, g/dL, 12",
        "HGB_B, 120, g/L, mmol/L, 7.4472",
        "CREAT_EXCR, 20, mg/kg/d, umol/kg/d, 176.8",
        "PROT_RATE, 40, mg/(m2.h), mg/(m2.d), 960",
        "PROT_RATE, 0.96, g/m2/d, mg/(m2.h), 40",
        "PROT_24H, 1500, mg/d, g/(24.h), 1.5",
        "COLLECTION_MIN, 24, h, min, 1440",
        "URINE_VOL, 1.8, L, mL, 1800",
        "RBC_U, 8000, /mL, 10*6/L, 8",
        "PLAT_B, 98, 10*3/mm3, 10*9/L, 98",
        "WBC_B, 7.5, 10^3/uL, 10*9/L, 7.5",
        "GFR_CR_173, 60, mL/min/{1.73_m2}, mL/s/{1.73_m2}, 1",
        "DSDNA_S, 60, [iU]/mL, k[IU]/L, 60",
        "GENERIC, 1, %, mg/g, 10",
        "GENERIC, 1, 10*3, 1, 1000",
        "GENERIC, 2, meq/L, mmol/L, 2"
    })
    void whatMeasuresTheSameIsConvertedExactly(
            String analyte, String value, String from, String to, BigDecimal expected) {
        assertThat(convert(analyte, value, from, to, null))
                .isInstanceOfSatisfying(
                        Converted.class, found -> assertThat(found.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "96, mg/dL, mmol/L, 180.156, 5.328715113568240857923133284486778",
        "5, mmol/L, mg/dL, 180, 90",
        "1, mg/g, mg/mmol, 100, 0.1",
        "1, mmol/kg, mg/g, 100, 0.1",
        "2, mol, g, 18, 36"
    })
    void aMolarMassLeadsFromMassToSubstance(
            String value, String from, String to, BigDecimal molarMass, BigDecimal expected) {
        assertThat(convert("GENERIC", value, from, to, molarMass))
                .isInstanceOfSatisfying(
                        Converted.class, found -> assertThat(found.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "RBC_U, /[HPF], /uL",
        "RBC_U, /uL, /[HPF]",
        "RBC_U, /[HPF], 10*6/L",
        "RBC_U_HPF, /[HPF], /[LPF]",
        "RBC_U_HPF, /[HPF], 1",
        "RBC_U_VOL, 10*6/L, /[HPF]",
        "GENERIC, mol, g",
        "GENERIC, mg/dL, mmol/L",
        "GENERIC, mmol/L, 10*9/L",
        "GENERIC, [IU]/L, U/L",
        "GENERIC, [IU]/L, /L",
        "GENERIC, [IU], [arb'U]",
        "GENERIC, m, s",
        "GENERIC, [pH], mol/L",
        "WBC_B, 10*9/L, mmol/L",
        "ALB_S, g/L, umol/L",
        "PROT_U, g/L, mmol/L",
        "AFP_S, ng/mL, k[IU]/L",
        "CA125_S, U/mL, [IU]/mL",
        "DSDNA_S, U/mL, [IU]/mL",
        "DSDNA_S, {titer}, [IU]/mL",
        "CRCL_24H, mL/min, mL/min/{1.73_m2}",
        "GFR_CR_173, mL/min, mL/min/{1.73_m2}",
        "PROT_24H, g/(24.h), mg/(m2.h)",
        "PROT_RATE, mg/(m2.h), mg/h",
        "HEIGHT, cm, kg",
        "PROT_DIP, mg/dL, g/mol",
        "TEMP, Cel, J"
    })
    void whatMeasuresSomethingElseIsNot(String analyte, String from, String to) {
        assertThat(convert(analyte, "5", from, to, null)).isEqualTo(new NotConvertible());
    }

    @ParameterizedTest
    @CsvSource({"mg/mmol, mmol/mg, 100", "m, s, 18", "mol, g, 0", "mol, g, -18", "mol2, g2, 18"})
    void aMolarMassDoesNotMakeEverythingTheSame(String from, String to, BigDecimal molarMass) {
        assertThat(convert("GENERIC", "5", from, to, molarMass)).isEqualTo(new NotConvertible());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mL/min/1.73m2",
                "mL/min/1.73_m2",
                "mg/24h",
                "g/24h",
                "k[U]/L",
                "",
                " ",
                "/",
                "mg/",
                "mg/0",
                "/0",
                "0",
                "0.mg",
                "mg/(0.dL)",
                "mg/00",
                "mg/-2",
                "-2.mg",
                "mg//dL",
                "mg /dL",
                "(mg",
                "{",
                "mg/L}",
                "mg/g{cr eat}",
                "\u00b5mol/L",
                "IU/L",
                "mmHg",
                "\u00b0C",
                "degF",
                "gm",
                "cc",
                "mEq/L",
                "mcg",
                "/HPF",
                "x10*9/L",
                "m^2",
                "mg/(m2.h",
                "Torr",
                "hr",
                "sec",
                "titer",
                "m[degF]",
                "mg/dL/",
                "mg..dL",
                ".",
                "10^9/l^",
                "mg)",
                ")mg(",
                "()",
                "10*999999999",
                "m100",
                "\u6beb\u514b",
                "mg\n",
                "[IU",
                "24h",
                "mg/d\u00b7L",
                "99999999999.mg"
            })
    void whatIsNoUnitIsSaid(String unit) {
        assertThat(conversions.isValid(unit)).isFalse();
        assertThat(convert("GENERIC", "1", unit, "mg", null)).isEqualTo(new InvalidUnit(unit));
        assertThat(convert("GENERIC", "1", "mg", unit, null)).isEqualTo(new InvalidUnit(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mL/min/{1.73_m2}",
                "mg/g{creat}",
                "mg/mmol{creat}",
                "g/(24.h)",
                "mg/(24.h)",
                "mg/(m2.h)",
                "10*9/L",
                "10*6/L",
                "/[HPF]",
                "Cel",
                "[degF]",
                "mmol/kg/d",
                "k[IU]/L",
                "{score}",
                "{titer}",
                "1",
                "%",
                "mm[Hg]",
                "ug/mg{creat}",
                "[lb_av]",
                "[in_i]",
                "ukat/L",
                "m[IU]/mL",
                "10*-3",
                "mg.m-2.h-1",
                "10*3{cells}/uL",
                "mo",
                "meq/L",
                "mosm/kg",
                "[pH]",
                "/mm3",
                "ng/mL",
                "kPa",
                "U/(12.h)",
                "{RBC}/[HPF]",
                "mg/g{(//}",
                "fL",
                "pg",
                "ng/mL/h"
            })
    void whatIsAUnitIsKnown(String unit) {
        assertThat(conversions.isValid(unit)).isTrue();
        assertThat(convert("GENERIC", "1", unit, unit, null)).isEqualTo(new Converted(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, nmol/mL, nmol/mL, 45, 45",
        "CREAT_S, g/L, g/L, 0.0051, 45.084",
        "CREAT_S, MG/DL, mg/dL, 0.51, 45.084",
        "HEIGHT, m, m, 1.1, 110",
        "TEMP, K, K, 311.15, 38",
        "SYSBP, kPa, kPa, 13.3322, 100",
        "PROTCRT_U, ug/mg, ug/mg, 200, 22.624"
    })
    void anotherUnitOfTheSameKindIsTaken(
            String analyte, String written, String code, BigDecimal value, BigDecimal standard) {
        var unit = conversions.unit(analyte(analyte), written).orElseThrow();
        assertThat(unit.code()).isEqualTo(code);
        assertThat(unit.toStandard(value)).isEqualByComparingTo(standard);
    }

    @Test
    void aUnitOfAnotherKindIsNotTaken() {
        assertThat(conversions.unit(analyte("CREAT_S"), "kg")).isEmpty();
        assertThat(conversions.unit(analyte("CREAT_S"), "nonsense")).isEmpty();
        assertThat(conversions.unit(analyte("WBC_B"), "mmol/L")).isEmpty();
        assertThat(conversions.unit(analyte("PROT_DIP"), "mg/dL")).isEmpty();
        assertThat(conversions.unit(analyte("RBC_U_HPF"), "/uL")).isEmpty();
        assertThat(conversions.unit(analyte("CREAT_S"), "mg/dL")).contains(LabUnit.of("mg/dL", "88.4"));
    }
}

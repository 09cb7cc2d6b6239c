package visitwise.storage.labcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.TypedResult.Grade;
import visitwise.domain.lab.TypedResult.Measured;
import visitwise.domain.lab.TypedResult.Unreadable;

/** Reading what is typed, by the catalogue and the units that ship. */
class TypedResultTest {

    private final UnitConversions conversions = new UnitConversions(ShippedCatalogue.catalogue());

    private static Analyte analyte(String code) {
        return ShippedCatalogue.catalogue().analyte(code).orElseThrow();
    }

    private TypedResult read(String analyte, String typed) {
        return TypedResult.of(analyte(analyte), typed, conversions::unit);
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, 45, EXACT, 45, umol/L, 45",
        "CREAT_S, 0.51 mg/dL, EXACT, 0.51, mg/dL, 0.51",
        "CREAT_S, 0.51mg/dl, EXACT, 0.51, mg/dL, 0.51",
        "CREAT_S, 45 µmol/L, EXACT, 45, umol/L, 45",
        "CREAT_S, ４５．０, EXACT, 45.0, umol/L, ４５．０",
        "CREAT_S, ４５ｕｍｏｌ／Ｌ, EXACT, 45, umol/L, ４５",
        "CREAT_S, 1 180, EXACT, 1180, umol/L, 1 180",
        "CREAT_S, 1\u00a0180 umol/L, EXACT, 1180, umol/L, 1\u00a0180",
        "CREAT_S, 45 nmol/mL, EXACT, 45, nmol/mL, 45",
        "CREAT_S, 0.50, EXACT, 0.50, umol/L, 0.50",
        "PROT_U, <7 mg/dL, LESS, 7, mg/dL, <7",
        "PROT_U, ＜７, LESS, 7, g/L, ＜７",
        "PROT_U, ≤ 0.5 g/L, AT_MOST, 0.5, g/L, ≤ 0.5",
        "PROT_U, =<0.5, AT_MOST, 0.5, g/L, =<0.5",
        "PROT_U, ⩾0.5, AT_LEAST, 0.5, g/L, ⩾0.5",
        "RBC_U_HPF, >100, GREATER, 100, /[HPF], >100",
        "RBC_U_HPF, 5/HP, EXACT, 5, /[HPF], 5",
        "RBC_U_HPF, 5 个/HP, EXACT, 5, /[HPF], 5",
        "RBC_U_VOL, 8000/mL, EXACT, 8000, /mL, 8000",
        "WBC_B, 7.5×10^9/L, EXACT, 7.5, 10*9/L, 7.5",
        "WBC_B, 7.5 ×10⁹/L, EXACT, 7.5, 10*9/L, 7.5",
        "WBC_B, 7.5 10⁹/L, EXACT, 7.5, 10*9/L, 7.5",
        "WBC_B, 7.5 10^9/L, EXACT, 7.5, 10*9/L, 7.5",
        "WBC_B, 7.5*10^9/L, EXACT, 7.5, 10*9/L, 7.5",
        "PLAT_B, 98 000 /uL, EXACT, 98000, /uL, 98 000",
        "PLAT_B, 98 10*3/uL, EXACT, 98, 10*3/uL, 98",
        "TEMP, 100.4 °F, EXACT, 100.4, [degF], 100.4",
        "TEMP, 37.2℃, EXACT, 37.2, Cel, 37.2",
        "GFR_CR_173, 92 mL/min/1.73m², EXACT, 92, mL/min/{1.73_m2}, 92",
        "PROTCRT_U, 200 mg/g, EXACT, 200, mg/g{creat}, 200",
        "SYSBP, 120 mmHg, EXACT, 120, mm[Hg], 120",
        "SLEDAI_2K, 9 分, EXACT, 9, {score}, 9"
    })
    void aNumberIsReadWithItsUnitAndKeptToTheLetter(
            String analyte, String typed, Comparison comparison, BigDecimal number, String unit, String text) {
        assertThat(read(analyte, typed)).isInstanceOfSatisfying(Measured.class, found -> {
            assertThat(found.reported()).isEqualTo(new Reported(text, comparison, number, unit));
            assertThat(found.quantity().comparison()).isEqualTo(comparison);
            assertThat(found.quantity().number()).isEqualTo(number);
            assertThat(found.quantity().unit().code()).isEqualTo(unit);
        });
    }

    @Test
    void theChosenUnitHoldsWhereNoneIsTyped() {
        var creatinine = analyte("CREAT_S");
        var mgPerDl = creatinine.unit("mg/dL").orElseThrow();
        assertThat(TypedResult.number(creatinine, "0.51", conversions::unit, mgPerDl))
                .isInstanceOfSatisfying(
                        Measured.class,
                        found -> assertThat(found.quantity().standard()).isEqualByComparingTo("45.084"));
        assertThat(TypedResult.number(creatinine, "45 umol/L", conversions::unit, mgPerDl))
                .isInstanceOfSatisfying(
                        Measured.class,
                        found -> assertThat(found.quantity().standard()).isEqualByComparingTo("45"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREAT_S | 1,180 | labEntry.comma | 1,180;1.180;1180",
                "CREAT_S | <1，180 umol/L | labEntry.comma | <1，180 umol/L;1.180;1180",
                "CREAT_S | 0,51 mg/dL | labEntry.onlyComma | 0,51 mg/dL;0.51",
                "CREAT_S | 45,2 | labEntry.onlyComma | 45,2;45.2",
                "CREAT_S | 0,512 | labEntry.onlyComma | 0,512;0.512",
                "PLAT_B | 1,234,567 /uL | labEntry.onlyComma | 1,234,567 /uL;1234567",
                "PLAT_B | 98,000.5 | labEntry.onlyComma | 98,000.5;98000.5",
                "CREAT_S | 1,2,3 | labEntry.noNumber | 1,2,3",
                "CREAT_S | -5 | labEntry.negative | -5",
                "CREAT_S | －5 | labEntry.negative | －5",
                "CREAT_S | < -5 mg/dL | labEntry.negative | < -5 mg/dL",
                "CREAT_S | <0 | labEntry.belowNothing | <0",
                "CREAT_S | <0.00 mg/dL | labEntry.belowNothing | <0.00 mg/dL",
                "RBC_U_HPF | 0-3 | labEntry.range | 0-3",
                "RBC_U_HPF | 3～5/HP | labEntry.range | 3～5/HP",
                "CREAT_S | abc | labEntry.noNumber | abc",
                "CREAT_S | 阴性 | labEntry.noNumber | 阴性",
                "CREAT_S | TNTC | labEntry.noNumber | TNTC",
                "CREAT_S | + | labEntry.noNumber | +",
                "CREAT_S | < | labEntry.noNumber | <",
                "CREAT_S | 5. | labEntry.noNumber | 5.",
                "CREAT_S | .5 | labEntry.noNumber | .5",
                "CREAT_S | 1.2.3 | labEntry.noNumber | 1.2.3",
                "CREAT_S | 1 18 | labEntry.noNumber | 1 18",
                "CREAT_S | 0 512 | labEntry.noNumber | 0 512",
                "CREAT_S | 1 1800 | labEntry.noNumber | 1 1800",
                "CREAT_S | 1'180 | labEntry.noNumber | 1'180",
                "CREAT_S | 1234567890 | labEntry.noNumber | 1234567890",
                "CREAT_S | mg/dL | labEntry.noNumber | mg/dL",
                "CREAT_S | << 7 | labEntry.noNumber | << 7",
                "CREAT_S | 45 mg/0 | labEntry.unit | 45 mg/0;mg/0;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 5/0 | labEntry.unit | 5/0;/0;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 45 mg/-2 | labEntry.unit | 45 mg/-2;mg/-2;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 45 0.mg/dL | labEntry.noNumber | 45 0.mg/dL",
                "CREAT_S | 45 kg | labEntry.unit | 45 kg;kg;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 45 H | labEntry.unit | 45 H;H;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 45 ↑ | labEntry.unit | 45 ↑;↑;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 6l0 | labEntry.unit | 6l0;l0;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 1e3 | labEntry.unit | 1e3;e3;umol/L, mg/dL, mg/L, mmol/L",
                "CREAT_S | 7< | labEntry.unit | 7<;<;umol/L, mg/dL, mg/L, mmol/L",
                "WBC_B | 7.5 mmol/L | labEntry.unit | 7.5 mmol/L;mmol/L;10*9/L, 10*3/uL, /uL",
                "RBC_U_HPF | 5 /uL | labEntry.unit | 5 /uL;/uL;/[HPF]",
                "PROT_DIP | 5+ | labEntry.notAllowed | 5+;NEG, TRACE, 1+, 2+, 3+, 4+",
                "PROT_DIP | 阳性 | labEntry.notAllowed | 阳性;NEG, TRACE, 1+, 2+, 3+, 4+",
                "PROT_DIP | 0.3 g/L | labEntry.notAllowed | 0.3 g/L;NEG, TRACE, 1+, 2+, 3+, 4+",
                "PROT_DIP | >3+ | labEntry.notAllowed | >3+;NEG, TRACE, 1+, 2+, 3+, 4+",
                "OCCBLD_U | ++++ | labEntry.notAllowed | ++++;NEG, TRACE, 1+, 2+, 3+",
                "HBSAG_S | ++ | labEntry.notAllowed | ++;NEGATIVE, POSITIVE, INDETERMINATE, NOT DONE",
                "HBSAG_S | 0.02 | labEntry.notAllowed | 0.02;NEGATIVE, POSITIVE, INDETERMINATE, NOT DONE",
                "HBSAG_S | 不适用 | labEntry.notAllowed | 不适用;NEGATIVE, POSITIVE, INDETERMINATE, NOT DONE"
            })
    void whatCannotBeReadSaysWhyWithWhatWasTyped(String analyte, String typed, String key, String args) {
        assertThat(read(analyte, typed)).isEqualTo(new Unreadable(Message.of(key, (Object[]) args.split(";"))));
    }

    @Test
    void nothingIsNoResult() {
        assertThat(read("CREAT_S", "  ")).isEqualTo(new Unreadable(Message.of("labEntry.empty")));
        assertThat(read("PROT_DIP", "\u3000")).isEqualTo(new Unreadable(Message.of("labEntry.empty")));
    }

    @ParameterizedTest
    @CsvSource({
        "PROT_DIP, neg, NEG",
        "PROT_DIP, NEG, NEG",
        "PROT_DIP, Negative, NEG",
        "PROT_DIP, -, NEG",
        "PROT_DIP, －, NEG",
        "PROT_DIP, −, NEG",
        "PROT_DIP, （－）, NEG",
        "PROT_DIP, 阴性, NEG",
        "PROT_DIP, 阴性（-）, NEG",
        "PROT_DIP, trace, TRACE",
        "PROT_DIP, Tr, TRACE",
        "PROT_DIP, ±, TRACE",
        "PROT_DIP, +/-, TRACE",
        "PROT_DIP, +-, TRACE",
        "PROT_DIP, 微量, TRACE",
        "PROT_DIP, +, 1+",
        "PROT_DIP, 1+, 1+",
        "PROT_DIP, ＋, 1+",
        "PROT_DIP, ++, 2+",
        "PROT_DIP, ＋＋, 2+",
        "PROT_DIP, 2＋, 2+",
        "PROT_DIP, 2 +, 2+",
        "PROT_DIP, (++), 2+",
        "PROT_DIP, \u9633\u6027（++）, 2+",
        "PROT_DIP, \u9633\u6027(+), 1+",
        "PROT_DIP, +3, 3+",
        "PROT_DIP, ++++, 4+",
        "OCCBLD_U, 3+, 3+",
        "HBSAG_S, negative, NEGATIVE",
        "HBSAG_S, -, NEGATIVE",
        "HBSAG_S, 阴性(-), NEGATIVE",
        "HBSAG_S, pos, POSITIVE",
        "HBSAG_S, +, POSITIVE",
        "HBSAG_S, 阳性, POSITIVE",
        "HBSAG_S, ±, INDETERMINATE",
        "HBSAG_S, 可疑, INDETERMINATE",
        "HBSAG_S, not done, NOT DONE",
        "HBSAG_S, 未查, NOT DONE",
        "PREG_U, n/a, NOT APPLICABLE",
        "PREG_U, 不适用, NOT APPLICABLE",
        "RBC_U_HPF, TNTC, TNTC",
        "RBC_U_HPF, 满视野, TNTC",
        "RBC_U_HPF, 满视野/HP, TNTC",
        "RBC_U_VOL, too numerous to count, TNTC"
    })
    void gradesAndAnswersAreReadAsLaboratoriesWriteThem(String analyte, String typed, String value) {
        assertThat(read(analyte, typed)).isEqualTo(new Grade(value, new Reported(typed, null, null, null)));
    }
}

package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.participant.Sex;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Where an equation gives a number, and what it says where it gives none. */
class EstimateTest {

    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Messages CHINESE = new Messages(Language.ZH);

    private static RenalInputs child(double age, @Nullable Double height, @Nullable Double creatinine) {
        return RenalInputs.of(Sex.FEMALE, new Age(age))
                .with(RenalInput.HEIGHT, height)
                .with(RenalInput.SERUM_CREATININE, creatinine);
    }

    private static Estimate.NotApplicable refused(Equation equation, RenalInputs inputs) {
        assertThat(equation.estimate(inputs)).isInstanceOf(Estimate.NotApplicable.class);
        return (Estimate.NotApplicable) equation.estimate(inputs);
    }

    @ParameterizedTest
    @CsvSource({
        "19.2, 170, 1, SCHWARTZ_BEDSIDE_2009, AGE, no number: age (years) 19.2 is above 18 for bedside Schwartz (2009)",
        "18, 170, 1, SCHWARTZ_BEDSIDE_2009, AGE, no number: age (years) 18 is not below 18 for bedside Schwartz (2009)",
        "25.01, 170, 1, CKID_U25_CR_2021, AGE, no number: age (years) 25.01 is above 25 for CKiD U25 creatinine (2021)",
        "0.9, 70, 1, CKID_U25_CR_2021, AGE, no number: age (years) 0.9 is below 1 for CKiD U25 creatinine (2021)",
        "0, 70, 1, CKID_U25_CR_2021, AGE, no number: age (years) 0 is below 1 for CKiD U25 creatinine (2021)",
        "-1, 70, 1, CKID_U25_CR_2021, NOT_POSITIVE, 'no number: age (years) -1 is not above 0, which CKiD U25 creatinine (2021) needs'",
        "10, 210, 1, CKID_U25_CR_2021, OUT_OF_VALIDITY, no number: height (cm) 210 is above 200 for CKiD U25 creatinine (2021)",
        "10, , 1, CKID_U25_CR_2021, MISSING_INPUT, no number: height (cm) is missing for CKiD U25 creatinine (2021)",
        "10, 138, 0, CKID_U25_CR_2021, NOT_POSITIVE, 'no number: serum creatinine (mg/dL) 0 is not above 0, which CKiD U25 creatinine (2021) needs'",
        "10, 138, 11.25, CKID_U25_CR_2021, OUT_OF_VALIDITY, no number: serum creatinine (mg/dL) 11.25 is above 10 for CKiD U25 creatinine (2021)",
        "10, 138, NaN, CKID_U25_CR_2021, NOT_A_NUMBER, no number: serum creatinine (mg/dL) is not a number that CKiD U25 creatinine (2021) can use",
        "NaN, 138, 1, CKID_U25_CR_2021, NOT_A_NUMBER, no number: age (years) is not a number that CKiD U25 creatinine (2021) can use",
        "17.9, 138, 1, CKDEPI_CR_2021, AGE, no number: age (years) 17.9 is below 18 for CKD-EPI creatinine (2021)"
    })
    void theReasonNamesWhatIsOut(
            double age,
            @Nullable Double height,
            @Nullable Double creatinine,
            Equation equation,
            Reason reason,
            String said) {
        var no = refused(equation, child(age, height, creatinine));
        assertThat(no.reason()).isEqualTo(reason);
        assertThat(ENGLISH.text(no.message())).isEqualTo(said);
        assertThat(CHINESE.text(no.message()))
                .startsWith("\u65e0\u6cd5\u8ba1\u7b97")
                .contains(CHINESE.word(equation));
    }

    @Test
    void sexMissingIsSaid() {
        var no = refused(
                Equation.CKID_U25_CYS_2021, RenalInputs.of(null, new Age(10)).with(RenalInput.CYSTATIN_C, 1.0));
        assertThat(no.reason()).isEqualTo(Reason.SEX_MISSING);
        assertThat(ENGLISH.text(no.message())).isEqualTo("no number: sex is missing for CKiD U25 cystatin C (2021)");
        assertThat(CHINESE.text(no.message())).contains(CHINESE.word(Equation.CKID_U25_CYS_2021));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 0.1, 0.2",
        "25, 200, 10, 8",
        "12, 150, 0.7, 1",
        "15, 160, 0.7, 1",
        "18, 160, 0.7, 1",
        "24.99, 160, 0.7, 1"
    })
    void theEdgesOfU25AreInside(double age, double height, double creatinine, double cystatin) {
        var inputs = child(age, height, creatinine).with(RenalInput.CYSTATIN_C, cystatin);
        assertThat(Equation.CKID_U25_AVG_2021.estimate(inputs)).isInstanceOf(Estimate.Known.class);
    }

    @Test
    void anEdgeConvertedFromAnotherUnitIsInside() {
        double lowest = 8.84 / RenalInputs.CREATININE_UMOL_PER_MG_DL;
        double highest = 884 / RenalInputs.CREATININE_UMOL_PER_MG_DL;
        assertThat(Equation.CKID_U25_CR_2021.estimate(child(10, 100.0, lowest))).isInstanceOf(Estimate.Known.class);
        assertThat(Equation.CKID_U25_CR_2021.estimate(child(10, 100.0, highest)))
                .isInstanceOf(Estimate.Known.class);
        assertThat(refused(Equation.CKID_U25_CR_2021, child(10, 100.0, 10.0001)).reason())
                .isEqualTo(Reason.OUT_OF_VALIDITY);
    }

    @ParameterizedTest
    @EnumSource
    void nothingKnownGivesNoNumber(Equation equation) {
        var no = refused(equation, RenalInputs.of(null, null));
        assertThat(no.reason()).isIn(Reason.SEX_MISSING, Reason.MISSING_INPUT);
        assertThat(equation.inputs()).contains(no.input());
        assertThat(no.equation()).isEqualTo(equation);
    }

    @ParameterizedTest
    @EnumSource
    void everyEquationHasItsNameUnitAndWords(Equation equation) {
        assertThat(Equation.named(equation.name())).contains(equation);
        assertThat(equation.unit()).isNotBlank();
        assertThat(ENGLISH.word(equation)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "CKID_U25_CR_2021, GFR_CR_173",
        "CKID_U25_CYS_2021, GFR_CYS_173",
        "CKID_U25_AVG_2021, GFR_CRCYS_173",
        "CRCL_MEASURED, CRCL_24H",
        "CRCL_MEASURED_BSA, CRCL_24H_173",
        "COCKCROFT_GAULT, CRCL_CG",
        "UPCR_MG_G, PROTCRT_U",
        "UACR_MG_MMOL, ALBCREAT_U",
        "PROTEIN_24H_G, PROT_24H",
        "CREATININE_EXCRETION_MG_KG_DAY, CREAT_EXCR",
        "BSA_DUBOIS, BSA",
        "PROTEIN_MG_M2_H,"
    })
    void resultsAreThoseOfTheCatalogue(Equation equation, @Nullable String analyte) {
        assertThat(equation.analyte().orElse(null)).isEqualTo(analyte);
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueKnowsTheResultInItsUnit(Equation equation) {
        assertThat(equation.analyte().stream()
                        .map(code -> ShippedCatalogue.catalogue().analyte(code).orElseThrow())
                        .filter(analyte ->
                                analyte.units().stream().map(LabUnit::code).noneMatch(equation.unit()::equals)))
                .isEmpty();
    }

    @Test
    void versionsAreYears() {
        assertThat(Equation.CKID_U25_CR_2021.version()).isEqualTo("2021");
        assertThat(Equation.CRCL_MEASURED.version()).isEqualTo("definition");
        assertThat(Equation.named("CKID_U25")).isEmpty();
    }

    @Test
    void bodySurfaceIsMostellersUnlessGiven() {
        var sized = child(10, 180.0, 1.0).with(RenalInput.WEIGHT, 80.0);
        assertThat(sized.value(RenalInput.BODY_SURFACE)).isEqualTo(2.0);
        var given = sized.with(RenalInput.BODY_SURFACE, 1.9);
        assertThat(given.value(RenalInput.BODY_SURFACE)).isEqualTo(1.9);
        assertThat(child(10, 180.0, 1.0).value(RenalInput.BODY_SURFACE)).isNull();
        assertThat(given.with(RenalInput.BODY_SURFACE, null)).isEqualTo(sized);
    }

    @Test
    void sexAndAgeAreNoNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenalInputs.of(Sex.MALE, null).with(RenalInput.AGE, 3.0));
    }

    @Test
    void schwartzIsDoubtedAbove75() {
        assertThat(new Estimate.Known(Equation.SCHWARTZ_BEDSIDE_2009, 75).caution())
                .isEmpty();
        var caution = new Estimate.Known(Equation.SCHWARTZ_BEDSIDE_2009, 75.1).caution();
        assertThat(ENGLISH.text(caution.orElseThrow()))
                .isEqualTo("above 75 the bedside Schwartz equation is less certain");
        assertThat(new Estimate.Known(Equation.CKID_U25_CR_2021, 90).caution()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CKDEPI_CR_2021, 89.5, 40, 90", "CKDEPI_CR_2021, 89.4999, 40, 89", "CKID_U25_CR_2021, 57.25, 10, 57.3",
        "CKID_U25_CR_2021, 57.249, 20, 57.2", "EKFC_CR_2021, 57.249, 17.9, 57.2", "EKFC_CR_2021, 57.249, 18, 57",
        "CRCL_MEASURED, 100.04, 9, 100.0", "CRCL_MEASURED, 100.04, 40, 100", "UPCR_MG_G, 149.6, 9, 150",
        "UPCR_MG_MMOL, 16.949, 9, 16.9", "PROTEIN_24H_G, 1.275, 9, 1.28", "BSA_MOSTELLER, 1.005, 9, 1.01"
    })
    void whatIsShownIsRounded(Equation equation, double value, double age, BigDecimal shown) {
        assertThat(Shown.of(new Estimate.Known(equation, value), new Age(age))).isEqualTo(shown);
    }
}

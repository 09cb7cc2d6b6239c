package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.participant.Sex;

/**
 * Numbers worked out apart from the program: by hand where a power is 0 or a ratio 1 or 2, else in Python from the formulas
 * as the sources print them (named beside each equation).
 */
class EquationTest {

    private static final double CLOSE = 1e-9;

    private static double of(
            Equation equation, Sex sex, double age, @Nullable Double creatinine, @Nullable Double cystatin) {
        var inputs = RenalInputs.of(sex, new Age(age))
                .with(RenalInput.HEIGHT, 150.0)
                .with(RenalInput.WEIGHT, 60.0)
                .with(RenalInput.SERUM_CREATININE, creatinine)
                .with(RenalInput.CYSTATIN_C, cystatin);
        return value(equation, inputs);
    }

    private static double value(Equation equation, RenalInputs inputs) {
        assertThat(equation.estimate(inputs)).isInstanceOf(Estimate.Known.class);
        return ((Estimate.Known) equation.estimate(inputs)).value();
    }

    /** Where the exponent is 0, or one year from the turn: K x 1.5 m / creatinine, K / cystatin C. Height 1.5 m. */
    @ParameterizedTest
    @CsvSource({
        "CKID_U25_CR_2021, MALE, 12, 0.75, 78",
        "CKID_U25_CR_2021, MALE, 13, 0.75, 81.51",
        "CKID_U25_CR_2021, MALE, 18, 0.75, 101.6",
        "CKID_U25_CR_2021, MALE, 25, 1.5, 50.8",
        "CKID_U25_CR_2021, FEMALE, 12, 0.75, 72.2",
        "CKID_U25_CR_2021, FEMALE, 13, 0.75, 73.8606",
        "CKID_U25_CR_2021, FEMALE, 18, 1.5, 41.4",
        "CKID_U25_CYS_2021, MALE, 15, 1, 87.2",
        "CKID_U25_CYS_2021, MALE, 16, 1, 83.712",
        "CKID_U25_CYS_2021, MALE, 18, 2, 38.55",
        "CKID_U25_CYS_2021, FEMALE, 12, 2, 39.95",
        "CKID_U25_CYS_2021, FEMALE, 13, 1, 77.8226",
        "CKID_U25_CYS_2021, FEMALE, 25, 1, 68.3",
        "SCHWARTZ_BEDSIDE_2009, FEMALE, 9, 0.413, 150",
        "EKFC_CR_2021, MALE, 30, 0.9, 107.3",
        "EKFC_CR_2021, FEMALE, 26, 0.7, 107.3",
        "EKFC_CR_2021, FEMALE, 41, 0.7, 106.227",
        "COCKCROFT_GAULT, MALE, 68.9, 1, 60",
        "COCKCROFT_GAULT, FEMALE, 68, 1, 51"
    })
    void byHand(Equation equation, Sex sex, double age, double marker, double expected) {
        assertThat(of(equation, sex, age, marker, marker)).isCloseTo(expected, within(1e-9));
    }

    /** One year before the turn the constant is divided by its yearly growth. */
    @Test
    void beforeTheTurnTheConstantIsLess() {
        assertThat(of(Equation.CKID_U25_CR_2021, Sex.MALE, 11, 1.5, null)).isCloseTo(39 / 1.008, within(CLOSE));
        assertThat(of(Equation.CKID_U25_CR_2021, Sex.FEMALE, 11, 1.5, null)).isCloseTo(36.1 / 1.008, within(CLOSE));
        assertThat(of(Equation.CKID_U25_CYS_2021, Sex.MALE, 14, null, 1.0)).isCloseTo(87.2 / 1.011, within(CLOSE));
        assertThat(of(Equation.CKID_U25_CYS_2021, Sex.FEMALE, 11, null, 1.0)).isCloseTo(79.9 / 1.004, within(CLOSE));
    }

    /** Python 3 from the printed formulas of the sources that each equation names. */
    @ParameterizedTest
    @CsvSource({
        "CKDEPI_CR_2021, FEMALE, 50, 0.5, , 114.19190916803021",
        "CKDEPI_CR_2021, MALE, 50.9, 2, , 39.911034176622444",
        "CKDEPI_CYS_2012, MALE, 45, , 0.6, 128.19358695532762",
        "CKDEPI_CYS_2012, FEMALE, 45.5, , 1.5, 44.915071264076495",
        "CKDEPI_CRCYS_2021, MALE, 33, 0.6, 0.5, 146.42616479397873",
        "CKDEPI_CRCYS_2021, FEMALE, 33, 1.4, 1.6, 45.70833741066868",
        "CKDEPI_CR_2009_NORACE, MALE, 70, 0.6, , 101.86852428327407",
        "CKDEPI_CR_2009_NORACE, FEMALE, 70, 1.4, , 37.97248511827547",
        "MDRD_175_NORACE, FEMALE, 60, 1, , 56.555813040203255",
        "MDRD_175_NORACE, MALE, 60.5, 2, , 34.251904925564425",
        "EKFC_CR_2021, MALE, 10, 0.6787330316742081, , 81.89834725182665",
        "EKFC_CR_2021, FEMALE, 15, 0.4524886877828054, , 119.43523556662402",
        "EKFC_CR_2021, MALE, 70, 1.8, , 36.21509299989398"
    })
    void fromThePrintedFormula(
            Equation equation,
            Sex sex,
            double age,
            @Nullable Double creatinine,
            @Nullable Double cystatin,
            double expected) {
        assertThat(of(equation, sex, age, creatinine, cystatin)).isCloseTo(expected, within(1e-9));
    }

    /** Q of EKFC stays within what laboratories call normal, and reaches the adult value: Pottel 2021. */
    @Test
    void theMedianOfHealthyChildrenGrowsIntoThatOfAdults() {
        assertThat(Ekfc.median(10, false) * 88.4).isCloseTo(47.2615134, within(1e-6));
        assertThat(Ekfc.median(25, false)).isCloseTo(0.90, within(0.02));
        assertThat(Ekfc.median(25, true)).isCloseTo(0.70, within(0.02));
    }

    /** 100 mg/dL in 1440 mL of 1440 minutes is 1 mg a minute, 1440 mg a day. */
    @Test
    void excretionByHand() {
        var inputs = RenalInputs.of(null, null)
                .with(RenalInput.URINE_CREATININE, 100.0)
                .with(RenalInput.URINE_PROTEIN, 100.0)
                .with(RenalInput.URINE_ALBUMIN, 50.0)
                .with(RenalInput.URINE_VOLUME, 1440.0)
                .with(RenalInput.COLLECTION_TIME, 1440.0)
                .with(RenalInput.SERUM_CREATININE, 1.0)
                .with(RenalInput.BODY_SURFACE, 1.73 / 2)
                .with(RenalInput.WEIGHT, 72.0);
        assertThat(value(Equation.CRCL_MEASURED, inputs)).isCloseTo(100, within(CLOSE));
        assertThat(value(Equation.CRCL_MEASURED_BSA, inputs)).isCloseTo(200, within(CLOSE));
        assertThat(value(Equation.PROTEIN_24H_G, inputs)).isCloseTo(1.44, within(CLOSE));
        assertThat(value(Equation.PROTEIN_MG_M2_H, inputs)).isCloseTo(60 / 0.865, within(CLOSE));
        assertThat(value(Equation.CREATININE_EXCRETION_MG_DAY, inputs)).isCloseTo(1440, within(CLOSE));
        assertThat(value(Equation.CREATININE_EXCRETION_MG_KG_DAY, inputs)).isCloseTo(20, within(CLOSE));
        assertThat(value(Equation.UPCR_MG_G, inputs)).isCloseTo(1000, within(CLOSE));
        assertThat(value(Equation.UACR_MG_G, inputs)).isCloseTo(500, within(CLOSE));
        // 1000 mg/L of protein in 8.84 mmol/L of creatinine
        assertThat(value(Equation.UPCR_MG_MMOL, inputs)).isCloseTo(1000 / 8.84, within(CLOSE));
        assertThat(value(Equation.UACR_MG_MMOL, inputs)).isCloseTo(500 / 8.84, within(CLOSE));
    }

    /** 36 cm and 100 kg: root of 1. 170 cm and 75 kg: pharmaverse/admiral test-derive_param_bsa.R. */
    @Test
    void bodySurfaceByHand() {
        var one = RenalInputs.of(null, null).with(RenalInput.HEIGHT, 36.0).with(RenalInput.WEIGHT, 100.0);
        assertThat(value(Equation.BSA_MOSTELLER, one)).isEqualTo(1);
        var adult = one.with(RenalInput.HEIGHT, 170.0).with(RenalInput.WEIGHT, 75.0);
        assertThat(value(Equation.BSA_DUBOIS, adult)).isCloseTo(1.864, within(0.0005));
        assertThat(value(Equation.BSA_HAYCOCK, adult)).isCloseTo(1.895, within(0.0005));
    }
}

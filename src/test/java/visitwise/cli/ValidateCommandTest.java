package visitwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final String HEADER = "case,protocol,arm,enrolment,first_dose,last_dose,visit,target_date\n";

    private static final String UNITS = "case_id,analyte,value,from_unit,to_unit,molar_mass_g_mol,"
            + "expected_value,expected_text,tolerance_rel,origin,source,note\n";

    @TempDir
    private Path folder;

    private String cases(String rows) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), rows).toString();
    }

    @ParameterizedTest
    @CsvSource({"schedules.csv, 104", "units.csv, 45"})
    void allKnownCasesPass(String file, int rows) throws URISyntaxException {
        var golden = Path.of(ValidateCommandTest.class
                .getResource("/visitwise/golden/" + file)
                .toURI());
        var run = CommandLineRun.of("validate", "--lang", "en", golden.toString());
        assertThat(run.out()).endsWith("Total: %d rows, %d passed, 0 failed%n".formatted(rows, rows));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'GENERIC,1,mol,g,,,NOT_CONVERTIBLE,,,,'",
        "'GENERIC,1,mg/24h,mg/d,,,INVALID_UNIT,,,,'",
        "'GENERIC,1,mg/d,k[U]/L,,,INVALID_UNIT,,,,'",
        "'UNIT_STRING,,k[U]/L,,,,INVALID_UNIT,,,,'",
        "'UNIT_STRING,,,,,,INVALID_UNIT,,,,'",
        "'UNIT_STRING,,g/mol{creat},,,,VALID_UCUM,,,,'",
        "'RBC_U,5,/uL,/[HPF],,,NOT_CONVERTIBLE,,,,'",
        "'GENERIC,96,mg/dL,mmol/L,180.156,5.33,,0.001,,,'",
        "'GENERIC,0,mg/dL,g/L,,0,,0.001,,,'",
        "'TEMP,100.4,[degF],Cel,,38.0,,,,,'"
    })
    void aUnitIsConvertedOrTheReasonGiven(String row) throws IOException {
        var run = CommandLineRun.of("validate", "--lang", "en", cases(UNITS + "1," + row + "\n"));
        assertThat(run.out()).contains("1 rows, 1 passed, 0 failed");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREAT_S,1,mg/dL,umol/L,,88.5,,0.0005,,, | CREAT_S: expected 88.5, found 88.4",
                "CREAT_S,1,mg/dL,g,,88.4,,0.0005,,, | CREAT_S: expected 88.4, found NOT_CONVERTIBLE",
                "CREAT_S,1,mg/dL,umol/L,,,NOT_CONVERTIBLE,,,, | CREAT_S: expected NOT_CONVERTIBLE, found 88.4",
                "CREAT_S,1,mg/dl.,umol/L,,88.4,,0.0005,,, | CREAT_S: expected 88.4, found INVALID_UNIT",
                "UNIT_STRING,,mmol/L,,,,INVALID_UNIT,,,, | UNIT_STRING: expected INVALID_UNIT, found VALID_UCUM",
                "CREAT_S,,mg/dL,umol/L,,88.4,,0.0005,,, | the cell \"value\" is empty",
                "CREAT_S,1,mg/dL,umol/L,,,,0.0005,,, | the cell \"expected_value\" is empty",
                "CREAT_S,1,mg/dL,g,,,,0.0005,,, | the cell \"expected_text\" is empty",
                "CREAT_S,<1,mg/dL,umol/L,,88.4,,0.0005,,, | the cell \"value\" holds \"<1\", which is not a number",
                "GENERIC,1,mol,g,0,1,,0.0005,,, | the cell \"molar_mass_g_mol\" holds \"0\", which is not above 0"
            })
    void aConversionThatFailsSaysWhy(String row, String reason) throws IOException {
        var run = CommandLineRun.of("validate", "--lang", "en", cases(UNITS + "1," + row + "\n"));
        assertThat(run.out()).contains(reason).contains("1 rows, 0 passed, 1 failed");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aWrongAnswerIsShownWithExpectedAndFound() throws IOException {
        var file = cases(HEADER + "1,NCT07240987,DKD-MSC,2026-08-20,2026-08-31,2026-08-31,M1,2026-10-01\n"
                + "1,NCT07240987,DKD-MSC,2026-08-20,2026-08-31,2026-08-31,M3,2026-11-30\n");
        var run = CommandLineRun.of("validate", "--lang", "en", file);
        assertThat(run.out())
                .contains("cases.csv:2 case 1: M1: expected 2026-10-01, found 2026-09-30")
                .contains("Total: 2 rows, 1 passed, 1 failed");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,XYZ,MSC,,2026-08-31,,M1,2026-09-30 | unknown protocol XYZ",
                "1,NCT07240987,MSC,,2026-08-31,,M1,2026-09-30 | has no arm MSC; its arms: DKD-MSC, HN-MSC",
                "1,NCT07240987,HN-MSC,,2026-08-31,,M9,2026-09-30 | has no visit M9",
                "1,NCT07240987,HN-MSC,,+999999999-12-31,,M1,2026-09-30 | does not lie in the years 1990 to 2100",
                "1,NCT07240987,HN-MSC,,2026-02-30,,M1,2026-09-30 | \"2026-02-30\"",
                "1,NCT07240987,HN-MSC,,2026-08-31,,M1, | the cell \"target_date\" is empty",
                "1,NCT07240987,HN-MSC,2026-09-02,2026-08-31,,M1,2026-09-30 | lies before enrolment (2026-09-02)",
                "1,NCT07240987,HN-MSC,,,,M1,2026-09-30 | expected 2026-09-30, found –",
                "1,NCT07240987,HN-MSC,,2026-08-31 | 5 cells where the header has 8"
            })
    void aRowThatCannotBeWorkedOutFailsWithTheReason(String row, String reason) throws IOException {
        var run = CommandLineRun.of("validate", "--lang", "en", cases(HEADER + row + "\n"));
        assertThat(run.out()).contains(reason).contains("1 rows, 0 passed, 1 failed");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void anUnknownHeaderIsWrongUse() throws IOException {
        var run = CommandLineRun.of("validate", "--lang", "en", cases("a,b\n1,2\n"));
        assertThat(run.err()).contains("the header \"a,b\" names no known kind of case");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void anEmptyOrAbsentFileIsWrongUse() throws IOException {
        assertThat(CommandLineRun.of("validate", cases(HEADER)).exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("validate", folder.resolve("none.csv").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void casesMayNameAProtocolOfTheSite() throws IOException {
        var file = cases(HEADER + "1,EXAMPLE-1,MSC,,2026-08-31,,D0,2026-08-31\n");
        var own = Path.of("src", "docs", "example-protocol.json").toString();
        assertThat(CommandLineRun.of("validate", "--protocol-file", own, file).exitCode())
                .isZero();
    }
}

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

/** Case files of grades and responses: the known ones, and further rows of the same kinds. */
class JudgingCasesTest {

    private static final String GRADES = "case_id,ctcae_version,term,population,test,value,unit,lln,uln,baseline,"
            + "baseline_flag,dipstick,duration_hours,expected_grade,origin,source,note\n";
    private static final String RESPONSES =
            "case_id,rule_set,population,baseline_value,value,value_unit,dipstick_last3,"
                    + "serum_albumin_g_l,baseline_egfr,egfr,months_from_start,items_present,expected_text,origin,source,note\n";

    @TempDir
    private Path folder;

    private CommandLineRun run(String rows) throws IOException {
        return CommandLineRun.of(
                "validate",
                "--lang",
                "en",
                Files.writeString(folder.resolve("cases.csv"), rows).toString());
    }

    @ParameterizedTest
    @CsvSource({"ctcae.csv, 88", "response.csv, 23"})
    void allKnownCasesPass(String file, int rows) throws URISyntaxException {
        var golden = Path.of(
                JudgingCasesTest.class.getResource("/visitwise/golden/" + file).toURI());
        var run = CommandLineRun.of("validate", "--lang", "en", golden.toString());
        assertThat(run.out())
                .endsWith("Total: " + rows + " rows, " + rows + " passed, 0 failed" + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // creatinine in mg/dL, at and beyond each limit
                "Creatinine increased,ANY,CREAT,0.9,mg/dL,,0.6,0.6,,,| 1",
                "Creatinine increased,ANY,CREAT,0.91,mg/dL,,0.6,,,,| 2",
                "Creatinine increased,ANY,CREAT,0.9,mg/dL,,1.2,0.3,,,| 2",
                "Creatinine increased,ANY,CREAT,0.91,mg/dL,,1.2,0.3,,,| 3",
                "Creatinine increased,ANY,CREAT,3.6,mg/dL,,0.6,3.0,,,| 3",
                "Creatinine increased,ANY,CREAT,300,umol/L,,,40,,,| NOT_GRADABLE",
                "Creatinine increased,ANY,CREAT,<40,umol/L,,40,,,,| 0",
                "Creatinine increased,ANY,CREAT,<41,umol/L,,40,,,,| NOT_GRADABLE",
                "Creatinine increased,ANY,CREAT,>500,umol/L,,80,,,,| 4",
                // aminotransferases
                "Alanine aminotransferase increased,ANY,ALT,50,U/L,,40,,,,| 1",
                "Alanine aminotransferase increased,ANY,ALT,120,U/L,,40,60,,,| 1",
                "Alanine aminotransferase increased,ANY,ALT,89,U/L,,40,60,,,| 0",
                "Alanine aminotransferase increased,ANY,ALT,100,U/L,,40,,HIGH,,| NOT_GRADABLE",
                "Aspartate aminotransferase increased,ANY,AST,2.1,ukat/L,,0.7,0.7,,,| 1",
                // bilirubin: with a raised baseline from more than 1 x baseline
                "Blood bilirubin increased,ANY,BILI,21,umol/L,,21,10,NORMAL,,| 0",
                "Blood bilirubin increased,ANY,BILI,31.5,umol/L,,21,10,NORMAL,,| 1",
                "Blood bilirubin increased,ANY,BILI,63,umol/L,,21,10,NORMAL,,| 2",
                "Blood bilirubin increased,ANY,BILI,210,umol/L,,21,10,NORMAL,,| 3",
                "Blood bilirubin increased,ANY,BILI,210.1,umol/L,,21,10,NORMAL,,| 4",
                "Blood bilirubin increased,ANY,BILI,40,umol/L,,21,40,HIGH,,| 0",
                "Blood bilirubin increased,ANY,BILI,60,umol/L,,21,40,HIGH,,| 1",
                "Blood bilirubin increased,ANY,BILI,60.1,umol/L,,21,40,HIGH,,| 2",
                "Blood bilirubin increased,ANY,BILI,400,umol/L,,21,40,HIGH,,| 3",
                "Blood bilirubin increased,ANY,BILI,2.1,mg/dL,,1.4,0.6,NORMAL,,| 1",
                // blood counts, also where only a number decides
                "Anemia,ANY,HGB,99,g/L,,,,,,| 2",
                "Anemia,ANY,HGB,80,g/L,,,,,,| 2",
                "Anemia,ANY,HGB,7.9,g/dL,,,,,,| 3",
                "Anemia,ANY,HGB,<80,g/L,120,,,,,| 3",
                "Anemia,ANY,HGB,<100,g/L,120,,,,,| NOT_GRADABLE",
                "Anemia,ANY,HGB,100,,140,,,,,| NOT_GRADABLE",
                "Lymphocyte count decreased,ANY,LYM,0.8,10*9/L,1.1,,,,,| 1",
                "Lymphocyte count decreased,ANY,LYM,0.79,10*9/L,,,,,,| 2",
                "Lymphocyte count decreased,ANY,LYM,0.5,10*9/L,,,,,,| 2",
                "Lymphocyte count decreased,ANY,LYM,0.2,10*9/L,,,,,,| 3",
                "Lymphocyte count decreased,ANY,LYM,0.19,10*3/uL,,,,,,| 4",
                "Lymphocyte count decreased,ANY,LYM,0.8,10*9/L,,,,,,| NOT_GRADABLE",
                "Neutrophil count decreased,ANY,NEUT,0.5,10*9/L,,,,,,| 3",
                "Neutrophil count decreased,ANY,NEUT,1.5,10*9/L,2,,,,,| 1",
                "White blood cell decreased,ANY,WBC,3.0,10*9/L,,,,,,| NOT_GRADABLE",
                "Platelet count decreased,ANY,PLAT,75,10*9/L,100,,,,,| 1",
                "Leukocytosis,ANY,WBC,100,10*9/L,,,,,,| 0",
                "Leukocytosis,ANY,WBC,,10*9/L,,,,,,| NOT_GRADABLE",
                "Hypoalbuminemia,ANY,ALB,30,g/L,35,,,,,| 1",
                "Hypoalbuminemia,ANY,ALB,2.0,g/dL,3.5,,,,,| 2",
                "Hypoalbuminemia,ANY,ALB,35,g/L,35,,,,,| 0",
                // fever
                "Fever,ANY,TEMP,38,Cel,,,,,,| 1",
                "Fever,ANY,TEMP,39.0,Cel,,,,,,| 1",
                "Fever,ANY,TEMP,40.0,Cel,,,,,,| 2",
                "Fever,ANY,TEMP,104,[degF],,,,,,30| 2",
                "Fever,ANY,TEMP,40.1,Cel,,,,,,24| 3",
                "Fever,ANY,TEMP,40.1,Cel,,,,,,| NOT_GRADABLE",
                // proteinuria of adults
                "Proteinuria,ADULT,PROT_24H,0.15,g/(24.h),,0.15,,,,| 1",
                "Proteinuria,ADULT,PROT_24H,1.0,g/(24.h),,0.15,,,,| 2",
                "Proteinuria,ADULT,PROT_24H,1000,mg/(24.h),,,,,,| 2",
                "Proteinuria,ADULT,PROT_24H,3.5,g/(24.h),,,,,4+,| 3",
                "Proteinuria,ADULT,PROT_24H,0.5,g/(24.h),,,,,1+,| NOT_GRADABLE",
                "Proteinuria,ADULT,PROT_DIP,,,,,,,2+,| 2",
                "Proteinuria,ADULT,PROT_DIP,,,,,,,4+,| 3",
                "Proteinuria,ADULT,PROT_DIP,,,,,,,NEG,| 0",
                "Proteinuria,ADULT,PROTCRT,2.0,mg/mg,,,,,,| NOT_GRADABLE",
                // proteinuria of children
                "Proteinuria,PAEDIATRIC,PROTCRT,0.49,mg/mg,,,,,,| NOT_GRADABLE",
                "Proteinuria,PAEDIATRIC,PROTCRT,0.49,mg/mg,,,,,1+,| 1",
                "Proteinuria,PAEDIATRIC,PROTCRT,0.49,mg/mg,,,,,NEG,| 0",
                "Proteinuria,PAEDIATRIC,PROTCRT,1.9,mg/mg,,,,,,| 2",
                "Proteinuria,PAEDIATRIC,PROTCRT,215,mg/mmol{creat},,,,,,| 3",
                "Proteinuria,PAEDIATRIC,PROT_DIP,,,,,,,1+,| 1",
                "Proteinuria,PAEDIATRIC,PROT_DIP,,,,,,,TRACE,| 0",
                "Proteinuria,PAEDIATRIC,PROT_DIP,,,,,,,3+,| NOT_GRADABLE",
                "Proteinuria,PAEDIATRIC,PROT_24H,0.5,g/(24.h),,0.15,,,,| 1",
                "Proteinuria,PAEDIATRIC,PROT_24H,1.2,g/(24.h),,0.15,,,,| NOT_GRADABLE",
                "Proteinuria,ANY,PROT_DIP,,,,,,,1+,| 1",
                "Proteinuria,ANY,PROT_DIP,,,,,,,3+,| NOT_GRADABLE",
                // chronic kidney disease
                "Chronic kidney disease,ANY,EGFR,59.9,mL/min/{1.73_m2},90,,,,,| 2",
                "Chronic kidney disease,ANY,EGFR,30,mL/min/{1.73_m2},,,,,,| 2",
                "Chronic kidney disease,ANY,EGFR,15,mL/min/{1.73_m2},,,,,,| 3",
                "Chronic kidney disease,ANY,CRCL,29.9,mL/min,,,,,,| 3",
                "Chronic kidney disease,ANY,EGFR,75,mL/min/{1.73_m2},,,,,,| NOT_GRADABLE",
                "Chronic kidney disease,ANY,EGFR,95,mL/min/{1.73_m2},90,,,,2+,| 1",
                "Chronic kidney disease,ANY,EGFR,95,mL/min/{1.73_m2},90,,,,1+,| 0",
                "Chronic kidney disease,ANY,EGFR,>90,mL/min/{1.73_m2},90,,,,,| 0",
                "Chronic kidney disease,ANY,EGFR,45,mL/min/{1.73_m2},90,,,,3+,| 2",
                "Chronic kidney disease,ANY,PROTCRT,0.5,mg/mg,,,,,,| NOT_GRADABLE",
                "Chronic kidney disease,ANY,PROT_DIP,,,,,,,2+,| 1",
                // never from a number, or not at all
                "Infusion related reaction,ANY,,,,,,,,,| NOT_GRADABLE",
                "Acute kidney injury,ANY,CREAT,500,umol/L,,80,60,,,| NOT_GRADABLE",
                "No such term,ANY,ALT,500,U/L,,40,40,,,| NOT_GRADABLE"
            })
    void aGradeIsAsTheCriteriaSay(String row, String grade) throws IOException {
        assertThat(run(GRADES + "1,5.0," + row + "," + grade + ",,,\n").out())
                .endsWith("Total: 1 rows, 1 passed, 0 failed" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IPNA_SSNS_2022,PAEDIATRIC,,20.1,mg/mmol{creat},,,,,,| NEEDS_ALBUMIN",
                "IPNA_SSNS_2022,PAEDIATRIC,,176,mg/g{creat},,,,,,| COMPLETE",
                "IPNA_SSNS_2022,PAEDIATRIC,,177,mg/g{creat},,30,,,,| PARTIAL",
                "IPNA_SSNS_2022,PAEDIATRIC,,200,mg/mmol{creat},,,,,,| NONE",
                "IPNA_SSNS_2022,PAEDIATRIC,,100,mg/mmol{creat},,29.9,,,,| NONE",
                "IPNA_SSNS_2022,PAEDIATRIC,,1000,mg/(m2.d),,,,,,| NONE",
                "IPNA_SSNS_2022,PAEDIATRIC,,100,mg/(m2.d),,35,,,,| CANNOT_TELL",
                "IPNA_SSNS_2022,PAEDIATRIC,,4,mg/(m2.h),,,,,,| COMPLETE",
                "IPNA_SSNS_2022,PAEDIATRIC,,,,\"3+,3+,3+\",,,,,| NONE",
                "IPNA_SSNS_2022,PAEDIATRIC,,,,3+,,,,,| NONE",
                "IPNA_SSNS_2022,PAEDIATRIC,,,,\"TRACE,TRACE,TRACE\",,,,,| COMPLETE",
                "IPNA_SSNS_2022,PAEDIATRIC,,,,\"NEG,NEG\",,,,,| CANNOT_TELL",
                "IPNA_SSNS_2022,PAEDIATRIC,,,,\"NEG,1+,NEG\",,,,,| CANNOT_TELL",
                "IPNA_SSNS_2022,PAEDIATRIC,,<20,mg/mmol{creat},,,,,,| COMPLETE",
                "IPNA_SSNS_2022,PAEDIATRIC,,<30,mg/mmol{creat},,35,,,,| CANNOT_TELL",
                "KDIGO_2012_PAED_NS,PAEDIATRIC,3000,200,mg/g{creat},,,,,,| PARTIAL",
                "KDIGO_2012_PAED_NS,PAEDIATRIC,4000,2000,mg/g{creat},,,,,,| PARTIAL",
                "KDIGO_2012_PAED_NS,PAEDIATRIC,,300,mg/g{creat},,,,,,| CANNOT_TELL",
                "KDIGO_2012_PAED_NS,PAEDIATRIC,,2001,mg/g{creat},,,,,,| NONE",
                "KDIGO_2012_PAED_NS,PAEDIATRIC,,,,\"NEG,NEG,NEG\",,,,,| COMPLETE",
                "ALPORT_DEFAULT,PAEDIATRIC,800,199,mg/g{creat},,,,,,| COMPLETE",
                "ALPORT_DEFAULT,PAEDIATRIC,800,200,mg/g{creat},,,,,,| PARTIAL",
                "ALPORT_DEFAULT,PAEDIATRIC,800,400,mg/g{creat},,,,,,| PARTIAL",
                "ALPORT_DEFAULT,PAEDIATRIC,800,401,mg/g{creat},,,,,,| NONE",
                "ALPORT_DEFAULT,PAEDIATRIC,153,92.4,mg/mmol{creat},,,,,,| NONE",
                "ALPORT_DEFAULT,PAEDIATRIC,153,76.5,mg/mmol{creat},,,,,,| PARTIAL",
                "ALPORT_DEFAULT,PAEDIATRIC,800,0.4,mg/mg{creat} vs mg/g{creat},,,,,,| PARTIAL",
                "ALPORT_DEFAULT,PAEDIATRIC,199,50,mg/g{creat},,,,,,| NOT_EVALUABLE",
                "ALPORT_DEFAULT,PAEDIATRIC,200,100,mg/g{creat},,,,,,| COMPLETE",
                "ALPORT_DEFAULT,PAEDIATRIC,,100,mg/g{creat},,,,,,| CANNOT_TELL",
                "ALPORT_DEFAULT,PAEDIATRIC,800,,mg/g{creat},,,,,,| CANNOT_TELL",
                "KDIGO_2024_LN,ADULT,2.4,0.5,g/g{creat},,,80,80,9,| PARTIAL",
                "KDIGO_2024_LN,ADULT,2.4,0.49,g/g{creat},,,80,68,9,| COMPLETE",
                "KDIGO_2024_LN,ADULT,2.4,0.49,g/g{creat},,,80,67.9,9,| NONE",
                "KDIGO_2024_LN,ADULT,2.4,0.49,g/g{creat},,,,,9,| CANNOT_TELL",
                "KDIGO_2024_LN,ADULT,2.4,2.0,g/g{creat},,,,,9,| NONE",
                "KDIGO_2024_LN,ADULT,6.0,3.0,g/g{creat},,,80,80,9,| NONE",
                "EULAR_2019_LN,ADULT,4.0,0.69,g/(24.h),,,95,93,12,| COMPLETE",
                "EULAR_2019_LN,ADULT,4.0,0.7,g/(24.h),,,95,93,12,| PARTIAL",
                "EULAR_2019_LN,ADULT,4.0,2.0,g/(24.h),,,95,93,6,| PARTIAL",
                "EULAR_2019_LN,ADULT,4.0,3.0,g/(24.h),,,95,93,3,| PARTIAL",
                "EULAR_2019_LN,ADULT,4.0,3.0,g/(24.h),,,95,93,12,| NONE",
                "EULAR_2019_LN,ADULT,4.0,3000,mg/(24.h) vs g/(24.h),,,95,93,,| CANNOT_TELL",
                "HEMATURIA_DEFAULT,,45,3.1,/[HPF],,,,,,| PARTIAL",
                "HEMATURIA_DEFAULT,,45,23,/[HPF],,,,,,| NOT_REMISSION",
                "HEMATURIA_DEFAULT,,120,8,10*6/L,,,,,,| REMISSION",
                "HEMATURIA_DEFAULT,,120,8000,/mL vs 10*6/L,,,,,,| REMISSION",
                "HEMATURIA_DEFAULT,,120,60,/uL vs 10*6/L,,,,,,| PARTIAL",
                "HEMATURIA_DEFAULT,,60,2,/[HPF] vs 10*6/L,,,,,,| NOT_COMPARABLE",
                "HEMATURIA_DEFAULT,,,,,\"NEG,NEG,NEG\",,,,,| CANNOT_TELL",
                "KIDNEY_FUNCTION_DEFAULT,,,,,,,100,110,,| IMPROVED",
                "KIDNEY_FUNCTION_DEFAULT,,,,,,,100,109.9,,| STABLE",
                "KIDNEY_FUNCTION_DEFAULT,,,,,,,100,90,,| WORSE",
                "KIDNEY_FUNCTION_DEFAULT,,107,104,mL/min/{1.73_m2},,,,,,| STABLE",
                "SLEDAI_2K,,,,,,,,,,SEIZURE;SEIZURE;FEVER| 9"
            })
    void aResponseIsAsTheRuleSetSays(String row, String category) throws IOException {
        assertThat(run(RESPONSES + "1," + row + "," + category + ",,,\n").out())
                .endsWith("Total: 1 rows, 1 passed, 0 failed" + System.lineSeparator());
    }

    @Test
    void whatNobodyKnowsFailsWithTheReason() throws IOException {
        assertThat(run(GRADES + "1,6.0,Anemia,ANY,HGB,79,g/L,,,,,,,3,,,\n").out())
                .contains("unknown version 6.0; known: 5.0");
        assertThat(run(GRADES + "1,5.0,Anemia,ANY,HGB,79,g/L,x,,,,,,3,,,\n").out())
                .contains("the cell \"lln\" holds \"x\"");
        assertThat(run(RESPONSES + "1,KDIGO_1999,,,,,,,,,,,NONE,,,\n").out()).contains("unknown rule set KDIGO_1999");
        assertThat(run(RESPONSES + "1,SLEDAI_2K,,,,,,,,,,HICCUP,4,,,\n").out())
                .contains("SLEDAI-2K has no item HICCUP");
        assertThat(run(RESPONSES + "1,HEMATURIA_DEFAULT,,4,3,/furlong,,,,,,,NONE,,,\n")
                        .out())
                .contains("unknown unit \"/furlong\"");
        assertThat(run(RESPONSES + "1,IPNA_SSNS_2022,,,,,\"NEG,5+,NEG\",,,,,,NONE,,,\n")
                        .out())
                .contains("unknown test strip result \"5+\"");
    }
}

package visitwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleCommandTest {

    private static final String EXAMPLE =
            Path.of("src", "docs", "example-protocol.json").toString();

    @TempDir
    private Path folder;

    private static CommandLineRun run(String line) {
        return CommandLineRun.of(("schedule --lang en " + line).split(" "));
    }

    @Test
    void writesTheCalendarOnTheDayItIsAskedFor() {
        var run = run("--protocol ISRCTN62094626 --arm MSC --first-dose 2026-11-02 --format csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList())
                .hasSize(17)
                .startsWith(
                        "visit,label,target_date,earliest,latest,certainty,state",
                        "D0,Day 0 · infusion 1,2026-11-02,,,firm,done in window",
                        "D7,Day 7 · infusion 2,2026-11-09,,,firm,\"closed, not recorded\"",
                        "D14,Day 14 · infusion 3,2026-11-16,,,firm,open",
                        "D21,Day 21 · infusion 4,2026-11-23,,,firm,upcoming",
                        "M1,Month 1,2026-12-23,,,provisional,upcoming");
    }

    @Test
    void aDateThatLiesAheadIsAgreedAndNotGiven() {
        var ahead = run("--protocol NCT06731192 --arm MSC --first-dose 2026-11-16 --last-dose 2026-11-30"
                + " --as-of 2026-11-20");
        assertThat(ahead.out()).contains("W2,Week 2,2026-12-14,,,provisional,upcoming");
        var given = run("--protocol NCT06731192 --arm MSC --first-dose 2026-11-16 --last-dose 2026-11-30"
                + " --as-of 2026-11-30");
        assertThat(given.out()).contains("W2,Week 2,2026-12-14,,,firm,upcoming");
    }

    @Test
    void speaksChinese() {
        var run = CommandLineRun.of(
                "schedule",
                "--protocol",
                "NCT07240987",
                "--arm",
                "HN-MSC",
                "--first-dose",
                "2026-11-16",
                "--lang",
                "zh");
        assertThat(run.out()).contains("INF1,第 0 天 · 第 1 次输注,2026-11-16,,,确定,窗口内完成");
    }

    @Test
    void jsonTellsWhy() throws IOException {
        var run = run("--protocol NCT04562025 --arm PLACEBO --first-dose 2026-11-02 --format json");
        var first = new JsonMapper().readTree(run.raw()).path("visits").path(3);
        assertThat(first.path("visit").textValue()).isEqualTo("W4");
        assertThat(first.path("why").textValue()).isEqualTo("4 weeks after the first dose (2026-11-02)");
        assertThat(first.path("earliest").isNull()).isTrue();
        assertThat(first.path("windowStated").booleanValue()).isFalse();
        assertThat(first.path("label").path("zh").textValue()).isEqualTo("第 4 周");
    }

    @Test
    void doseVisitsAfterTheLastDoseAreMentioned() {
        var run = run("--protocol ISRCTN62094626 --arm MSC --first-dose 2026-11-02 --last-dose 2026-11-09");
        assertThat(run.err()).contains("D14, D21 would give a dose after the last dose on 2026-11-09");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatHasNoDateYetIsEmptyAndMentioned() {
        var run = CommandLineRun.of(
                "schedule", "--protocol-file", EXAMPLE, "--arm", "MSC", "--enrolment", "2026-11-02", "--lang", "en");
        assertThat(run.out()).contains("SCR,Screening,2026-10-19").contains("M3,Month 3,,,,provisional,upcoming");
        assertThat(run.err()).contains("waits for the date of the first dose");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--protocol X --arm MSC | unknown protocol \"X\"; known: ISRCTN62094626, NCT06731192",
                "--protocol NCT06731192 --arm MSCS | NCT06731192 has no arm \"MSCS\"; its arms: MSC, PLACEBO",
                "--protocol NCT06731192 | missing: --arm",
                "--arm MSC | missing: one of --protocol, --protocol-file",
                "--protocol NCT06731192 --protocol-file f.json --arm MSC | not both",
                "--protocol-file none.json --arm MSC | none.json: no such file",
                "--protocol NCT06731192 --arm MSC | no visit can be dated: waits for the date of the first dose",
                "--protocol NCT06731192 --arm MSC --first-dose 2026-02-30 | \"2026-02-30\" is not a calendar date",
                "--protocol NCT06731192 --arm MSC --first-dose 26-11-02 | \"26-11-02\" is not a calendar date",
                "--protocol NCT06731192 --arm MSC --first-dose 0206-11-02 | \"0206-11-02\" is out of range",
                "--protocol NCT06731192 --arm MSC --first-dose 2026-11-02 --last-dose 2026-10-02 | lies before",
                "--protocol NCT06731192 --arm MSC --first-dose 2026-11-02 --enrolment 2026-11-03 | lies before",
                "--protocol NCT04318600 --arm CONTROL --first-dose 2026-11-02 | receives no infusion",
                "--protocol NCT07240987 --arm NON-HN --first-dose 2026-11-02 --last-dose 2026-11-03 | one infusion",
                "--protocol NCT06731192 --arm MSC --first-dose 2026-11-02 --format xls | \"xls\" is not one of",
                "--data-dir x --protocol NCT06731192 --arm MSC | unknown: --data-dir",
                "--protocol NCT06731192 --arm MSC --arm MSC | --arm is given twice",
                "--protocol NCT06731192 --arm MSC --frist-dose 2026-11-02 | unknown: --frist-dose"
            })
    void wrongUseIsExplained(String line, String explanation) {
        var run = run(line);
        assertThat(run.err()).contains(explanation).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void wrongUseIsExplainedInChinese() {
        var run = CommandLineRun.of(
                "schedule", "--lang", "zh", "--protocol", "NCT06731192", "--arm", "MSC", "--first-dose", "2026-02-30");
        assertThat(run.err()).contains("“2026-02-30”不是日历日期").contains("请参阅");
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        var file = Files.writeString(folder.resolve("schedule.csv"), "older");
        var run = run("--protocol NCT07240987 --arm HN-MSC --first-dose 2026-11-16 -o " + file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("visit,label,").hasLineCount(6);
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        var run = run("--protocol NCT07240987 --arm HN-MSC --first-dose 2026-11-16 -o "
                + folder.resolve("none").resolve("schedule.csv"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write");
    }

    @Test
    void anInputAFolderOrALinkIsNotOverwritten() throws IOException {
        var own = Files.copy(Path.of(EXAMPLE), folder.resolve("my protocol.json"));
        var before = Files.readString(own);
        var onto = CommandLineRun.of(
                "schedule",
                "--protocol-file",
                own.toString(),
                "--arm",
                "MSC",
                "--enrolment",
                "2026-11-02",
                "-o",
                own.toString());
        assertThat(onto.exitCode()).isEqualTo(2);
        assertThat(Files.readString(own)).isEqualTo(before);

        var empty = Files.createDirectory(folder.resolve("empty"));
        var line = "--protocol NCT07240987 --arm HN-MSC --first-dose 2026-11-16 -o ";
        assertThat(run(line + empty).exitCode()).isEqualTo(1);
        assertThat(empty).isDirectory();

        var real = Files.writeString(folder.resolve("real.csv"), "older");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        assertThat(run(line + link).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("visit,label");
    }

    @Test
    void theLanguageMayStandBeforeTheCommand() {
        var run = CommandLineRun.of(
                "--lang",
                "zh",
                "schedule",
                "--protocol",
                "NCT07240987",
                "--arm",
                "HN-MSC",
                "--first-dose",
                "2026-11-16");
        assertThat(run.out()).contains("确定");
    }

    @Test
    void aMaskedStudyIsPrintedWithAWarningWhereItsArmsDiffer() {
        var lupus = run("--protocol NCT04318600 --arm MSC --first-dose 2026-11-02 --format pdf");
        assertThat(lupus.err()).contains("the dates on the paper may tell the arm");
        assertThat(lupus.out()).startsWith("%PDF-");
        var alport = run("--protocol NCT06731192 --arm MSC --first-dose 2026-11-02 --format pdf");
        assertThat(alport.err()).isEmpty();
    }

    @Test
    void anImpossibleCombinationIsReportedAndTheCalendarStillWritten() throws IOException {
        var tight = Files.writeString(
                folder.resolve("tight.json"),
                Files.readString(Path.of(EXAMPLE)).replaceFirst("(\"minimumGap\": *\\{\"days\": *)[0-9]+", "$140"));
        var run = CommandLineRun.of(
                "schedule",
                "--lang",
                "en",
                "--protocol-file",
                tight.toString(),
                "--arm",
                "MSC",
                "--first-dose",
                "2026-11-02",
                "--as-of",
                "2026-11-03");
        assertThat(run.err()).contains("D14 has no allowed day").contains("at least 40 days after the previous dose");
        assertThat(run.out()).contains("D14,");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void helpIsGivenInBothLanguages() {
        assertThat(CommandLineRun.of("schedule", "--help", "--lang", "en").out())
                .contains("Day of the first dose.");
        assertThat(CommandLineRun.of("schedule", "--help", "--lang", "zh").out())
                .contains("首次给药日期。");
        assertThat(CommandLineRun.of("--help", "--lang", "zh").out()).contains("退出码：0 正常，1 发现问题，2 用法错误。");
        assertThat(CommandLineRun.of("shedule").err()).contains("schedule");
    }
}

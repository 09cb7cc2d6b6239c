package visitwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken file is refused with exactly the report that stands beside it, in both languages. */
class BrokenProtocolFilesTest {

    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Path.of(BrokenProtocolFilesTest.class
                    .getResource("/visitwise/protocols/broken")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithItsReport(String name) throws IOException {
        for (var language : new String[] {"en", "zh"}) {
            var run = CommandLineRun.of(
                    "check-protocol", "--lang", language, FOLDER.resolve(name).toString());
            var expected = FOLDER.resolve(name.replace(".json", "." + language + ".txt"));
            assertThat(run.out().replace(FOLDER + File.separator, "").replace("\r\n", "\n"))
                    .isEqualTo(Files.readString(expected));
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aBrokenFileGivesNoSchedule() {
        var run = CommandLineRun.of(
                "schedule",
                "--protocol-file",
                FOLDER.resolve("offset-wrong.json").toString(),
                "--arm",
                "MSC",
                "--first-dose",
                "2026-11-02");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\"P1Y\"").contains("P12M");
    }
}

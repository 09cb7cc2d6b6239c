package visitwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the files show. The patterns are put together here so that this file does not match them. */
class SourceRulesTest {

    private static final Pattern PLACE_ON_ONE_MACHINE =
            Pattern.compile("/" + "(work/|farm/|usr/lib/jvm|root/)|[A-Z]:" + "\\\\Users");

    private static final Pattern UNFINISHED = Pattern.compile(
            "@" + "Disabled|\\bassume" + "(True|False|That)\\b|Thread\\." + "sleep|\\bTO" + "DO\\b|\\bFIX" + "ME\\b");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?<doc>\\*/\\s+)?(@[A-Z]\\S*\\s+)*^public (sealed |non-sealed |abstract |final )*(record|class|enum|interface) ",
            Pattern.MULTILINE);

    @Test
    void noFileNamesAPlaceOnOneMachine() {
        assertThat(filesWith(PLACE_ON_ONE_MACHINE, Path.of("."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/x", "farm/x", "usr/lib/jvm/x", "root/x"})
    void aPlaceOnOneMachineIsFound(String place) {
        assertThat("in /" + place).containsPattern(PLACE_ON_ONE_MACHINE);
    }

    @Test
    void noFileIsUnfinished() {
        assertThat(filesWith(UNFINISHED, Path.of("src"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@{}Disabled", " assume{}True(", "Thread{}.sleep(1)", "// TO{}DO", "/* FIX{}ME"})
    void unfinishedWorkIsFound(String line) {
        assertThat(line.replace("{}", "")).containsPattern(UNFINISHED);
    }

    @Test
    void everyPublicTypeOfTheDomainSaysWhatItIs() {
        assertThat(files(Path.of("src/main/java/visitwise/domain")))
                .filteredOn(file -> isUnexplained(text(file)))
                .isEmpty();
    }

    @Test
    void aTypeThatDoesNotSayWhatItIsIsFound() {
        assertThat(isUnexplained("package x;\n\npublic record A() {}")).isTrue();
        assertThat(isUnexplained("package x;\n\n/** An a. */\n@B\npublic record A() {}"))
                .isFalse();
    }

    private static boolean isUnexplained(String source) {
        return PUBLIC_TYPE.matcher(source).results().anyMatch(type -> type.group("doc") == null);
    }

    private static List<Path> filesWith(Pattern pattern, Path folder) {
        return files(folder).stream()
                .filter(file -> pattern.matcher(text(file)).find())
                .toList();
    }

    /** The files of the project, without what is built and what an editor or the version control keeps for itself. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .filter(SourceRulesTest::belongsToTheProject)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsToTheProject(Path file) {
        var top = file.getName(0).toString();
        return file.getNameCount() == 1 && !top.equals(".git")
                || top.equals(".ci")
                || !top.startsWith(".") && !top.equals("target");
    }

    /** Every byte as one character, so that files that are no text can be searched too. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

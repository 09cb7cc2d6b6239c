package visitwise.platform.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in quotation marks in the sources of the program.
 *
 * @param file where it stands
 * @param text what stands between the quotation marks
 * @param isCompleted true if more is added behind it
 * @param isHelp true if it names the help text of an option
 */
record Literal(Path file, String text, boolean isCompleted, boolean isHelp) {

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("""
            //[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\
            \"""(?<block>.*?)\"""|\
            (?<help>descriptionKey\\s*=\\s*)?"(?<line>(?:\\\\.|[^"\\\\])*)"(?<plus>\\s*\\+)?""", Pattern.DOTALL);

    static final List<Literal> ALL = inAll(Path.of("src/main/java"));

    private static List<Literal> inAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Literal> in(Path file) {
        var found = new ArrayList<Literal>();
        var matcher = COMMENT_OR_LITERAL.matcher(read(file));
        while (matcher.find()) {
            var block = matcher.group("block");
            var line = matcher.group("line");
            if (block != null) {
                found.add(new Literal(file, block, false, false));
            } else if (line != null) {
                found.add(new Literal(file, line, matcher.group("plus") != null, matcher.group("help") != null));
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package visitwise.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import visitwise.app.demo.Tale.Fate;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.participant.Sex;

/** The invented participants and the words of their records, as they come with the program. */
final class Tales {

    private static final String FOLDER = "/visitwise/demo/";
    private static final String NONE = "-";

    private final List<Tale> all;
    private final Properties words = new Properties();

    Tales() {
        try (var lines = new InputStreamReader(stream("participants.tsv"), StandardCharsets.UTF_8);
                var texts = new InputStreamReader(stream("words.properties"), StandardCharsets.UTF_8)) {
            all = lines.readAllLines().stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> tale(line.split("\t", -1)))
                    .toList();
            words.load(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Tale> all() {
        return all;
    }

    /** A text of the records. */
    String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }

    List<String> words(String name) {
        return List.of(word(name).split(","));
    }

    private static InputStream stream(String file) {
        return Objects.requireNonNull(Tales.class.getResourceAsStream(FOLDER + file), file);
    }

    private static Tale tale(String[] cells) {
        var fate = cells[11].split("@", -1);
        return new Tale(
                cells[0],
                cells[1],
                cells[2].equals(NONE) ? null : cells[2],
                cells[3].equals("F") ? Sex.FEMALE : Sex.MALE,
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                Integer.parseInt(cells[9]),
                Integer.parseInt(cells[10]),
                Fate.valueOf(constant(fate[0])),
                fate.length > 1 ? LocalTime.parse(fate[1]) : null,
                twists(cells[12]));
    }

    private static Map<Twist, String> twists(String cell) {
        var twists = new EnumMap<Twist, String>(Twist.class);
        if (!cell.equals(NONE)) {
            Arrays.stream(cell.split(",", -1))
                    .map(twist -> (twist + ":").split(":", -1))
                    .forEach(twist -> twists.put(Twist.valueOf(constant(twist[0])), twist[1]));
        }
        return twists;
    }

    /** The constant of a word like dayZeroMoved. */
    private static String constant(String word) {
        return word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}

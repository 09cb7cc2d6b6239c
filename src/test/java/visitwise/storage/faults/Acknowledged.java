package visitwise.storage.faults;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * That a change was reported as saved.
 *
 * @param number of the change, from 1
 * @param visit the one that it added
 */
record Acknowledged(int number, UUID visit) {

    private static final Pattern LINE = Pattern.compile("saved ([0-9]+) ([0-9a-f-]{36})");

    /** Reads a line that a process printed; nothing if it says something else or was cut short. */
    static Optional<Acknowledged> parse(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new Acknowledged(Integer.parseInt(match.group(1)), UUID.fromString(match.group(2))))
                : Optional.empty();
    }

    String line() {
        return "saved " + number + " " + visit;
    }
}

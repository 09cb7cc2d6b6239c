package visitwise.storage.protocolfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** Collects the problems of one file. */
final class Problems {

    private final String file;
    private final Map<String, Integer> lines;
    private final List<Problem> found = new ArrayList<>();

    /** Problems of a file, given the line of each place in it. */
    Problems(String file, Map<String, Integer> lines) {
        this.file = file;
        this.lines = lines;
    }

    void add(String place, @Nullable String value, Message allowed, Message cause) {
        found.add(new Problem(file, line(place), place, value, allowed, cause));
    }

    /** True if nothing is wrong at this place or inside it. */
    boolean noneIn(String place) {
        return found.stream().noneMatch(p -> p.place().startsWith(place));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** A place that is missing stands where its surroundings begin. */
    private int line(String place) {
        var known = lines.get(place);
        if (known != null) {
            return known;
        }
        int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
        return end < 0 ? lines.getOrDefault("", 1) : line(place.substring(0, end));
    }
}

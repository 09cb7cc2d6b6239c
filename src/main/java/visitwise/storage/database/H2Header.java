package visitwise.storage.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the first two blocks of a database file say of its end, so that a file which was closed and then cut short is not
 * taken for an earlier state of itself.
 *
 * <p>Source: H2 2.4.240, org.h2.mvstore, store header and chunk header: pairs of name and value, numbers in hexadecimal.
 */
final class H2Header {

    private static final int BLOCK = 4096;
    private static final int CHUNK_HEADER = 1024;

    private H2Header() {}

    /** False if the file was closed in good order once and has lost what was written last. */
    static boolean isWhole(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            for (var place : new long[] {0, BLOCK}) {
                var header = pairs(in, place, BLOCK);
                if (header.containsKey("clean") && !holdsLastChunk(in, header)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean holdsLastChunk(RandomAccessFile in, Map<String, String> header) throws IOException {
        var start = number(header, "block").orElse(0L) * BLOCK;
        var chunk = pairs(in, start, CHUNK_HEADER);
        var length = number(chunk, "len").orElse(0L) * BLOCK;
        return length > 0 && number(chunk, "chunk").equals(number(header, "chunk")) && start + length <= in.length();
    }

    private static Map<String, String> pairs(RandomAccessFile in, long place, int most) throws IOException {
        if (place >= in.length()) {
            return Map.of();
        }
        var bytes = new byte[(int) Math.min(most, in.length() - place)];
        in.seek(place);
        in.readFully(bytes);
        var line = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return Arrays.stream(line.split(",", -1))
                .map(pair -> pair.split(":", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, _) -> first));
    }

    private static Optional<Long> number(Map<String, String> pairs, String name) {
        try {
            return Optional.ofNullable(pairs.get(name)).map(value -> Long.parseLong(value, 16));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

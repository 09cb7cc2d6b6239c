package visitwise.storage.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the database file without opening it; lies beside it.
 *
 * @param engine version of the engine that writes the file
 * @param schema version of the tables
 * @param contents what the file was when it was closed in good order; null while it is open and after a crash
 */
record Seal(String engine, String schema, @Nullable Contents contents) {

    /** Length in bytes and SHA-256 in hexadecimal. */
    record Contents(long size, String sha256) {

        static Contents of(Path file) throws IOException {
            var digest = digest();
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                var size = in.transferTo(OutputStream.nullOutputStream());
                return new Contents(size, HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Contents> closed() {
        return Optional.ofNullable(contents);
    }

    /**
     * What is written beside the file, if anything is.
     *
     * @throws IllegalArgumentException if that is not what the program writes
     */
    static Optional<Seal> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = text(file)
                .lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, _) -> first));
        var engine = lines.get("engine");
        var schema = lines.get("schema");
        if (engine == null || schema == null) {
            throw new IllegalArgumentException("not a seal: " + file);
        }
        var size = lines.get("size");
        var sha256 = lines.get("sha256");
        var contents = size == null || sha256 == null ? null : new Contents(Long.parseLong(size), sha256);
        return Optional.of(new Seal(engine, schema, contents));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a seal: " + file, e);
        }
    }

    void write(H2Files files) throws IOException {
        var lines = new TreeMap<>(Map.of("engine", engine, "schema", schema));
        closed().ifPresent(closed -> {
            lines.put("size", Long.toString(closed.size));
            lines.put("sha256", closed.sha256);
        });
        var text = lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
        var draft = files.seal().resolveSibling("visitwise.seal.new");
        Files.writeString(draft, text);
        files.replace(draft, files.seal());
    }
}

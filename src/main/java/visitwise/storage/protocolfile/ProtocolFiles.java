package visitwise.storage.protocolfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;

/** Where protocols come from: those shipped with the program, and files. */
public final class ProtocolFiles {

    private static final String FOLDER = "/visitwise/protocols/";

    /** The registry numbers of the shipped protocols. */
    public static final List<String> SHIPPED =
            List.of("ISRCTN62094626", "NCT06731192", "NCT07240987", "NCT04562025", "NCT04318600");

    private ProtocolFiles() {}

    public static Optional<Protocol> shipped(String id) {
        return SHIPPED.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /** The text of a shipped protocol, to be taken into use. */
    public static Optional<String> shippedText(String id) {
        return SHIPPED.contains(id) ? Optional.of(new String(bytes(id), StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static Protocol load(String id) {
        return switch (read(id + ".json", bytes(id))) {
            case ProtocolReading.Accepted(var protocol) -> protocol;
            case ProtocolReading.Refused(var problems) ->
                throw new IllegalStateException("shipped protocol refused: " + problems);
        };
    }

    private static byte[] bytes(String id) {
        try (InputStream in = ProtocolFiles.class.getResourceAsStream(FOLDER + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("protocol " + id + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file whole, or says everything that is wrong with it.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static ProtocolReading read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /** Reads what is in a file that problems call by this name. */
    public static ProtocolReading read(String name, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return parse(name, text.toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException e) {
            return refused(new Problem(
                    name,
                    0,
                    "",
                    null,
                    Message.of("protocolfile.allowed.utf8"),
                    Message.of("protocolfile.cause.otherEncoding")));
        }
    }

    private static ProtocolReading parse(String name, String text) {
        if (text.isBlank()) {
            return refused(new Problem(
                    name,
                    0,
                    "",
                    null,
                    Message.of("protocolfile.allowed.json"),
                    Message.of("protocolfile.cause.emptyFile")));
        }
        try {
            return interpret(name, JsonText.parse(text));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return refused(new Problem(
                    name,
                    line,
                    "",
                    lineOf(text, line),
                    Message.of("protocolfile.allowed.json"),
                    Message.of("protocolfile.cause.syntax")));
        }
    }

    private static @Nullable String lineOf(String text, int line) {
        return text.lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .map(Value::abridged)
                .orElse(null);
    }

    private static ProtocolReading interpret(String name, JsonText json) {
        var problems = new Problems(name, json.lines());
        var format = json.root().path("format");
        if (format.isIntegralNumber() && format.bigIntegerValue().intValue() > ProtocolReader.FORMAT) {
            problems.add(
                    "format",
                    format.asText(),
                    Message.of("protocolfile.allowed.format", ProtocolReader.FORMAT),
                    Message.of("protocolfile.cause.newerFormat"));
            return refused(problems.inOrder());
        }
        json.writtenTwice().stream()
                .filter(place -> json.writtenTwice().stream()
                        .noneMatch(p -> place.startsWith(p + ".") || place.startsWith(p + "[")))
                .forEach(place -> problems.add(
                        place,
                        place.substring(place.lastIndexOf('.') + 1),
                        Message.of("protocolfile.allowed.once"),
                        Message.of("protocolfile.cause.twice")));
        var protocol = new ProtocolReader(problems, new Value(problems, json.root(), "")).protocol();
        return problems.isEmpty() ? new ProtocolReading.Accepted(protocol) : refused(problems.inOrder());
    }

    private static ProtocolReading refused(Problem problem) {
        return refused(List.of(problem));
    }

    private static ProtocolReading refused(List<Problem> problems) {
        return new ProtocolReading.Refused(problems);
    }
}

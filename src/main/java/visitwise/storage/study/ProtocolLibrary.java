package visitwise.storage.study;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.protocolfile.ProtocolReading;

/** The protocols in use, each read from its stored text once, with the suggestions that the site accepted in force. */
public final class ProtocolLibrary {

    private final ProtocolVersionStore versions = new ProtocolVersionStore();
    private final Map<Stored<ProtocolVersion>, Protocol> read = new ConcurrentHashMap<>();

    /**
     * The rules of a version.
     *
     * @throws IllegalStateException if the stored text is no protocol, which taking it into use had checked
     */
    public Protocol of(Reading reading, ProtocolVersionId version) {
        var stored = versions.find(reading, version)
                .orElseThrow(() -> new IllegalStateException("no protocol version " + version.value()));
        return read.computeIfAbsent(stored, ProtocolLibrary::parse);
    }

    /** The rules of every version that was taken into use, in one query. */
    public Map<ProtocolVersionId, Protocol> all(Reading reading) {
        return versions.all(reading).stream()
                .collect(Collectors.toMap(
                        version -> new ProtocolVersionId(version.id()),
                        version -> read.computeIfAbsent(version, ProtocolLibrary::parse)));
    }

    private static Protocol parse(Stored<ProtocolVersion> stored) {
        var version = stored.value();
        var content = version.content().getBytes(StandardCharsets.UTF_8);
        return switch (ProtocolFiles.read(version.label(), content)) {
            case ProtocolReading.Accepted(var protocol) ->
                version.decision().map(protocol::acceptingSuggestions).orElse(protocol);
            case ProtocolReading.Refused(var problems) ->
                throw new IllegalStateException("stored protocol " + version.label() + ": " + problems);
        };
    }
}

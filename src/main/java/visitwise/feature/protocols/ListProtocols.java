package visitwise.feature.protocols;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.ProtocolVersionStore;
import visitwise.storage.study.SiteStore;

/** Lists the protocols in use; as long as there is none, those that come with the program. */
public final class ListProtocols {

    private final Database database;
    private final ProtocolLibrary library;
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

    public ListProtocols(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** By registry number, the newest version first. */
    public List<ProtocolInUse> list() {
        var used = database.read(reading -> {
            var protocols = library.all(reading);
            var sites = new SiteStore()
                    .all(reading).stream()
                            .collect(Collectors.toMap(
                                    Stored::id, site -> site.value().name()));
            return versions.all(reading).stream()
                    .flatMap(version -> Optional.ofNullable(protocols.get(new ProtocolVersionId(version.id())))
                            .map(protocol -> new ProtocolInUse(
                                    protocol,
                                    version,
                                    sites.getOrDefault(version.site().value(), "")))
                            .stream())
                    .toList();
        });
        var all = used.isEmpty() ? shipped() : used;
        return all.stream()
                .sorted(Comparator.comparing(
                                (ProtocolInUse one) -> one.protocol().id())
                        .thenComparing(one -> one.protocol().version(), Comparator.reverseOrder()))
                .toList();
    }

    private static List<ProtocolInUse> shipped() {
        return ProtocolFiles.SHIPPED.stream()
                .map(ProtocolFiles::shipped)
                .flatMap(Optional::stream)
                .map(protocol -> new ProtocolInUse(protocol, null, ""))
                .toList();
    }
}

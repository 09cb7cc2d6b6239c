package visitwise.feature.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.study.ProtocolLibrary;

/** Lists what waits for somebody: results that are expected and not entered, and abnormal ones that nobody judged. */
public final class ListInbox {

    private final Database database;
    private final ProtocolLibrary library;
    private final InboxSearch search = new InboxSearch();

    public ListInbox(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    public Inbox list() {
        return database.read(reading -> {
            var protocols = library.all(reading);
            return new Inbox(expected(reading, protocols), unjudged(reading, protocols));
        });
    }

    /** How many lines there are in all, for the menu. */
    public int count() {
        var inbox = list();
        return inbox.expected().size() + inbox.unjudged().size();
    }

    private List<Inbox.Expected> expected(Reading reading, Map<ProtocolVersionId, Protocol> protocols) {
        var notDone = search.notDone(reading).stream()
                .collect(Collectors.groupingBy(
                        InboxSearch.NotDone::visit,
                        Collectors.mapping(InboxSearch.NotDone::assessment, Collectors.toSet())));
        var visits = new LinkedHashMap<UUID, List<InboxSearch.Entered>>();
        search.entered(reading)
                .forEach(row -> visits.computeIfAbsent(row.visit(), _ -> new ArrayList<>())
                        .add(row));
        var expected = new ArrayList<Inbox.Expected>();
        visits.forEach((visit, rows) -> {
            var first = rows.getFirst();
            var protocol = Objects.requireNonNull(protocols.get(first.who().version()));
            var asked = Panels.asked(protocol, first.who().arm(), first.code(), notDone.getOrDefault(visit, Set.of()));
            var entered = rows.stream()
                    .map(InboxSearch.Entered::analyte)
                    .filter(Objects::nonNull)
                    .toList();
            var missing =
                    asked.stream().filter(analyte -> !entered.contains(analyte)).toList();
            if (!missing.isEmpty()) {
                expected.add(new Inbox.Expected(
                        first.who(),
                        protocol.identification().shortTitle(),
                        first.code(),
                        Inbox.label(protocol, first.who().arm(), first.code()),
                        first.on(),
                        ShippedCatalogue.catalogue().all().stream()
                                .filter(analyte -> missing.contains(analyte.code()))
                                .toList(),
                        !entered.isEmpty()));
            }
        });
        return List.copyOf(expected);
    }

    private List<Inbox.Unjudged> unjudged(Reading reading, Map<ProtocolVersionId, Protocol> protocols) {
        return search.unjudged(reading).stream()
                .flatMap(row -> ShippedCatalogue.catalogue()
                        .analyte(row.result().analyte())
                        .map(analyte -> {
                            var protocol = Objects.requireNonNull(
                                    protocols.get(row.who().version()));
                            var code = row.visit();
                            return new Inbox.Unjudged(
                                    row,
                                    analyte,
                                    protocol.identification().shortTitle(),
                                    code == null
                                            ? null
                                            : Inbox.label(protocol, row.who().arm(), code));
                        })
                        .stream())
                .toList();
    }
}

package visitwise.feature.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Significance;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.platform.i18n.Pinyin;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyOverview;

/** Lists what waits for somebody: results that are expected and not entered, and abnormal ones that nobody judged. */
public final class ListInbox {

    /** How many rows of a list are shown; the others follow once these are done. */
    public static final int SHOWN = 500;

    private static final int JUDGED = 100;

    private static final int MOST_BY_NAME = 500;

    private final Database database;
    private final ProtocolLibrary library;

    public ListInbox(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    public Inbox list(Inbox.Narrowed to) {
        return database.read(reading -> {
            var protocols = library.all(reading);
            var normal = NormalAnswers.read(reading);
            var search = search(reading, to);
            return new Inbox(
                    search.awaited(reading, SHOWN).stream()
                            .map(row -> expected(row, protocols))
                            .toList(),
                    search.countAwaited(reading),
                    search.unjudged(reading, SHOWN).stream()
                            .flatMap(row -> abnormal(row, null, normal, protocols).stream())
                            .toList(),
                    search.countUnjudged(reading),
                    search.judged(reading, JUDGED).stream()
                            .flatMap(row -> abnormal(row.abnormal(), row.judgement(), normal, protocols).stream())
                            .toList(),
                    studies(reading, protocols));
        });
    }

    private InboxSearch search(Reading reading, Inbox.Narrowed to) {
        var search = new InboxSearch();
        if (to.study() != null) {
            search.inStudy(to.study());
        }
        if (!to.text().isBlank()) {
            search.containing(to.text(), called(reading, to.text().strip()));
        }
        return search;
    }

    /** Whose names are written or sound like the text. The names are compared here and go nowhere else. */
    private static List<ParticipantId> called(Reading reading, String text) {
        if (text.length() < 2 && text.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        return new ContactStore()
                .names(reading).stream()
                        .filter(person -> Pinyin.fits(person.name(), text))
                        .map(ContactStore.Called::participant)
                        .distinct()
                        .limit(MOST_BY_NAME)
                        .toList();
    }

    private static List<Inbox.Study> studies(Reading reading, Map<ProtocolVersionId, Protocol> protocols) {
        var studies = new LinkedHashMap<StudyId, Inbox.Study>();
        for (var line : new StudyOverview().all(reading)) {
            var study = line.study();
            var version = study == null ? null : study.version();
            if (study != null && version != null) {
                var protocol = Objects.requireNonNull(protocols.get(version.id()));
                studies.putIfAbsent(study.id(), new Inbox.Study(study.id(), title(protocol)));
            }
        }
        return List.copyOf(studies.values());
    }

    private static Inbox.Expected expected(InboxSearch.Awaited row, Map<ProtocolVersionId, Protocol> protocols) {
        var protocol = protocol(row.who(), protocols);
        return new Inbox.Expected(
                row,
                title(protocol),
                label(protocol, row.who(), row.code()),
                row.missing().stream()
                        .flatMap(code -> ShippedCatalogue.catalogue().analyte(code).stream())
                        .toList());
    }

    private static Optional<Inbox.Abnormal> abnormal(
            InboxSearch.Abnormal row,
            @Nullable Significance judgement,
            NormalAnswers normal,
            Map<ProtocolVersionId, Protocol> protocols) {
        var protocol = protocol(row.who(), protocols);
        var code = row.context().visit();
        return ShippedCatalogue.catalogue()
                .analyte(row.result().analyte())
                .map(analyte -> new Inbox.Abnormal(
                        row,
                        analyte,
                        normal.of(row, analyte),
                        title(protocol),
                        code == null ? null : label(protocol, row.who(), code),
                        judgement));
    }

    /** What a visit is called; null where that would tell the arm of a masked study. */
    private static @Nullable Text label(Protocol protocol, InboxSearch.Who who, String code) {
        return VisitContent.of(protocol, Objects.requireNonNullElse(who.arm(), ""), code, null)
                .name()
                .orElse(null);
    }

    private static Protocol protocol(InboxSearch.Who who, Map<ProtocolVersionId, Protocol> protocols) {
        return Objects.requireNonNull(protocols.get(who.version()));
    }

    private static Text title(Protocol protocol) {
        return protocol.identification().shortTitle();
    }
}

package visitwise.feature.participants;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.ParticipantPage.ArmShown;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.platform.i18n.Pinyin;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.participant.ParticipantSearch;
import visitwise.storage.participant.ParticipantSearch.Found;
import visitwise.storage.participant.ParticipantSearch.Order;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyOverview;

/** Lists participants of all studies. */
public final class ListParticipants {

    /** What the list can be sorted by: not by arm, which would tell a masked one. */
    public enum Sort {
        NUMBER,
        INITIALS,
        SEX,
        AGE,
        STATUS
    }

    /** Sorted by one column, the smallest first unless descending. */
    public record Sorting(Sort by, boolean descending) {

        /** A higher age is an earlier birth date. */
        private boolean isDescendingInStorage() {
            return descending != (by == Sort.AGE);
        }

        private Order order() {
            return switch (by) {
                case NUMBER -> Order.NUMBER;
                case INITIALS -> Order.INITIALS;
                case SEX -> Order.SEX;
                case AGE -> Order.BIRTH_DATE;
                case STATUS -> Order.STATUS;
            };
        }
    }

    /** What is typed must tell more than this before names are searched by their sound: one letter fits too many. */
    private static final int FEWEST_LETTERS = 2;

    /** As many as are found by name; who asks for more has typed too little. */
    private static final int MOST_BY_NAME = 2000;

    private final Database database;
    private final ProtocolLibrary library;
    private final ContactStore contacts = new ContactStore();
    private final StudyOverview studies = new StudyOverview();

    public ListParticipants(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * The participants that a filter finds.
     *
     * @param page counted from 0
     */
    public ParticipantPage list(Filter filter, Sorting sorting, int page, LocalDate today) {
        return database.read(reading -> {
            var protocols = library.all(reading);
            var search = search(filter, protocols, called(filter.text().strip(), reading));
            var rows = search
                    .rows(
                            reading,
                            sorting.order(),
                            sorting.isDescendingInStorage(),
                            Math.multiplyExact(page, ParticipantPage.SIZE),
                            ParticipantPage.SIZE)
                    .stream()
                    .map(found -> row(found, protocols, today))
                    .toList();
            return new ParticipantPage(rows, page, search.count(reading), new ParticipantSearch().count(reading));
        });
    }

    /** The studies that the list can be narrowed to, by registry number and site. */
    public List<StudyChoice> studies() {
        return database.read(reading -> {
            var protocols = library.all(reading);
            var choices = new LinkedHashMap<StudyId, StudyChoice>();
            for (var row : studies.all(reading)) {
                var study = row.study();
                var version = study == null ? null : study.version();
                if (study != null && version != null) {
                    var protocol = Objects.requireNonNull(protocols.get(version.id()));
                    choices.putIfAbsent(study.id(), StudyChoice.of(study.id(), row.site(), protocol));
                }
            }
            return List.copyOf(choices.values());
        });
    }

    /** Whose names are written or sound like the text. The names are compared here and go nowhere else. */
    private List<ParticipantId> called(String text, Reading reading) {
        if (text.length() < FEWEST_LETTERS && text.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        return contacts.names(reading).stream()
                .filter(person -> Pinyin.fits(person.name(), text))
                .map(ContactStore.Called::participant)
                .limit(MOST_BY_NAME)
                .toList();
    }

    private static ParticipantSearch search(
            Filter filter, Map<ProtocolVersionId, Protocol> protocols, List<ParticipantId> called) {
        var search = new ParticipantSearch();
        if (filter.study() != null) {
            search.inStudy(filter.study());
        }
        if (filter.arm() != null) {
            var open = protocols.entrySet().stream()
                    .filter(version -> !version.getValue().design().isMasked())
                    .map(Map.Entry::getKey)
                    .toList();
            search.inArm(filter.arm(), open);
        }
        if (!filter.status().isEmpty()) {
            search.withStatus(filter.status().stream().map(Status::name).toList());
        }
        if (!filter.text().isBlank()) {
            search.containing(filter.text(), called);
        }
        return search;
    }

    private static Row row(Found found, Map<ProtocolVersionId, Protocol> protocols, LocalDate today) {
        var protocol = protocols.get(found.version());
        if (protocol == null) {
            throw new IllegalStateException("no protocol version " + found.version());
        }
        return new Row(
                found.participant(),
                found.number(),
                found.initials(),
                found.sex(),
                Period.between(found.birthDate(), today).getYears(),
                found.studyId(),
                found.study(),
                protocol.identification().shortTitle(),
                arm(found, protocol),
                Status.valueOf(found.status()));
    }

    private static ArmShown arm(Found found, Protocol protocol) {
        if (protocol.design().isMasked()) {
            return new ArmShown.Blinded();
        }
        var code = found.arm();
        return code == null
                ? new ArmShown.NotAssigned()
                : new ArmShown.Named(code, protocol.arm(code).map(Arm::name).orElse(null));
    }
}

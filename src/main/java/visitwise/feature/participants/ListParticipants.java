package visitwise.feature.participants;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.feature.participants.ParticipantPage.ArmShown;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.storage.database.Database;
import visitwise.storage.participant.ParticipantSearch;
import visitwise.storage.participant.ParticipantSearch.Found;
import visitwise.storage.participant.ParticipantSearch.Order;
import visitwise.storage.study.ProtocolLibrary;

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

    private final Database database;
    private final ProtocolLibrary library;

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
            var search = search(filter, protocols);
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

    private static ParticipantSearch search(Filter filter, Map<ProtocolVersionId, Protocol> protocols) {
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
            search.containing(filter.text());
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

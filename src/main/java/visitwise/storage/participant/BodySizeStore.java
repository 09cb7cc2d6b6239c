package visitwise.storage.participant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Heights and weights by day. */
public final class BodySizeStore {

    private static final Table<BodySize> TABLE = Table.<BodySize>named("body_size")
            .participant(b -> b.participant().value())
            .column(Column.day("measured_on", BodySize::on))
            .column(Column.decimal("height", BodySize::height))
            .column(Column.decimal("weight", BodySize::weight))
            .readBy(BodySizeStore::read);

    public Stored<BodySize> add(Change change, SiteId site, BodySize size) {
        return change.insert(TABLE, site, size);
    }

    public Stored<BodySize> correct(Change change, Stored<BodySize> size) {
        return change.update(TABLE, size);
    }

    /** What was measured, the newest first. */
    public List<Stored<BodySize>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by measured_on desc, id desc")
                .with("participant", participant.value())
                .list();
    }

    /** The weights of some participants in kg, by the day they were measured, in one query. */
    public Map<ParticipantId, Map<LocalDate, BigDecimal>> weights(
            Reading reading, Collection<ParticipantId> participants) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        var wanted = List.copyOf(Set.copyOf(participants));
        var places = IntStream.range(0, wanted.size()).mapToObj(i -> ":p" + i).collect(Collectors.joining(", "));
        var select = reading.rows(
                TABLE, "where weight is not null and participant_id in (" + places + ") order by measured_on, id");
        for (int i = 0; i < wanted.size(); i++) {
            select.with("p" + i, wanted.get(i).value());
        }
        var weights = new HashMap<ParticipantId, Map<LocalDate, BigDecimal>>();
        for (var row : select.list()) {
            var size = row.value();
            size.weightInKg()
                    .ifPresent(weight -> weights.computeIfAbsent(size.participant(), _ -> new HashMap<>())
                            .put(size.on(), weight));
        }
        return weights;
    }

    private static BodySize read(Fields fields) {
        return new BodySize(
                new ParticipantId(fields.uuid("participant_id")),
                fields.day("measured_on"),
                fields.decimalOrNull("height"),
                fields.decimalOrNull("weight"));
    }
}

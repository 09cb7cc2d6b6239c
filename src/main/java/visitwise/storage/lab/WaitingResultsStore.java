package visitwise.storage.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.panel.Panels;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.DerivedTable;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.RowReader;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Keeps which results are waited for, and which abnormal ones wait for a judgement, beside the records that tell it.
 * Whatever writes visits, results or judgements calls it in the same change.
 */
public final class WaitingResultsStore {

    private static final DerivedTable<Awaited> AWAITED = DerivedTable.of(
            "awaited_sheet",
            row -> row.visit.participant,
            List.of(
                    Column.uuid("visit_id", row -> row.visit.row),
                    Column.uuid("site_id", row -> row.visit.site),
                    Column.day("held_on", row -> row.visit.on),
                    Column.text("missing", row -> String.join(" ", row.missing)),
                    Column.yesNo("is_begun", Awaited::begun)));

    private static final DerivedTable<Unjudged> UNJUDGED = DerivedTable.of(
            "unjudged_result",
            Unjudged::participant,
            List.of(
                    Column.uuid("result_id", Unjudged::result),
                    Column.uuid("site_id", Unjudged::site),
                    Column.day("specimen_on", Unjudged::on)));

    private static final String HELD = "select v.id, v.participant_id, v.site_id, v.code, v.actual_on,"
            + " p.protocol_version_id, p.arm_code from visit v join participant p on p.id = v.participant_id"
            + " where v.actual_on is not null and v.code is not null and p.";

    private static final String ENTERED = "select s.visit_id, r.analyte from lab_result r"
            + " join specimen s on s.id = r.specimen_id join participant p on p.id = r.participant_id"
            + " where s.visit_id is not null and p.";

    private static final String NOT_DONE = "select a.visit_id, a.code from visit_assessment a"
            + " join participant p on p.id = a.participant_id where not a.done and p.";

    private static final String ABNORMAL = "select r.id, r.participant_id, r.site_id, r.specimen_on from lab_result r"
            + " join participant p on p.id = r.participant_id where r.flag in (:low, :high, :abnormal)"
            + " and not exists (select s.id from significance s"
            + " where s.result_id = r.id and s.result_version = r.version) and p.";

    private final ProtocolLibrary library;

    private record Held(
            UUID row,
            UUID participant,
            UUID site,
            String code,
            LocalDate on,
            ProtocolVersionId version,
            @Nullable String arm) {}

    private record Named(UUID visit, String name) {}

    private record Awaited(Held visit, List<String> missing, boolean begun) {}

    private record Unjudged(UUID result, UUID participant, UUID site, LocalDate on) {}

    /** Whom it is about. */
    private record Whom(String condition, Map<String, UUID> places) {

        <T> List<T> rows(Reading reading, String sql, RowReader<T> reader) {
            var select = reading.select(sql + condition, reader);
            places.forEach(select::with);
            if (sql.equals(ABNORMAL)) {
                select.with("low", Flag.LOW).with("high", Flag.HIGH).with("abnormal", Flag.ABNORMAL);
            }
            return select.list();
        }
    }

    public WaitingResultsStore(ProtocolLibrary library) {
        this.library = library;
    }

    /** Works out anew what is waited for of one participant, from what this change has written so far. */
    public void renew(Change change, ParticipantId participant) {
        write(change, new Whom("id = :one", Map.of("one", participant.value())));
    }

    /** The same for everybody who follows a version of a protocol. */
    public void renew(Change change, ProtocolVersionId version) {
        write(change, new Whom("protocol_version_id = :version", Map.of("version", version.value())));
    }

    /** The same for everybody whose ids lie between two, both included. */
    public void renewBetween(Change change, ParticipantId first, ParticipantId last) {
        write(change, new Whom("id >= :first and p.id <= :last", Map.of("first", first.value(), "last", last.value())));
    }

    private void write(Change change, Whom whom) {
        var reading = change.reading();
        var people = whom.rows(reading, "select p.id from participant p where p.", fields -> fields.uuid("id"));
        change.replace(AWAITED, people, awaited(reading, whom));
        change.replace(UNJUDGED, people, whom.rows(reading, ABNORMAL, WaitingResultsStore::unjudged));
    }

    private List<Awaited> awaited(Reading reading, Whom whom) {
        var entered = byVisit(whom.rows(reading, ENTERED, fields -> named(fields, "analyte")));
        var notDone = byVisit(whom.rows(reading, NOT_DONE, fields -> named(fields, "code")));
        var protocols = new HashMap<ProtocolVersionId, Protocol>();
        var rows = new ArrayList<Awaited>();
        for (var visit : whom.rows(reading, HELD, WaitingResultsStore::held)) {
            var arm = visit.arm();
            if (arm == null) {
                continue;
            }
            var protocol = protocols.computeIfAbsent(visit.version(), version -> library.of(reading, version));
            var there = entered.getOrDefault(visit.row(), Set.of());
            var missing = asked(protocol, arm, visit.code(), notDone.getOrDefault(visit.row(), Set.of())).stream()
                    .filter(analyte -> !there.contains(analyte))
                    .toList();
            if (!missing.isEmpty()) {
                rows.add(new Awaited(visit, missing, !there.isEmpty()));
            }
        }
        return rows;
    }

    /** In a masked study only what every arm asks for, which tells none. */
    private static List<String> asked(Protocol protocol, String arm, String code, Set<String> notDone) {
        return Panels.of(
                protocol,
                VisitContent.of(protocol, arm, code, null).assessments().stream()
                        .map(Assessment::code)
                        .filter(assessment -> !notDone.contains(assessment))
                        .toList());
    }

    private static Map<UUID, Set<String>> byVisit(List<Named> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Named::visit, Collectors.mapping(Named::name, Collectors.toSet())));
    }

    private static Named named(Fields fields, String column) {
        return new Named(fields.uuid("visit_id"), fields.text(column));
    }

    private static Held held(Fields fields) {
        return new Held(
                fields.uuid("id"),
                fields.uuid("participant_id"),
                fields.uuid("site_id"),
                fields.text("code"),
                fields.day("actual_on"),
                new ProtocolVersionId(fields.uuid("protocol_version_id")),
                fields.textOrNull("arm_code"));
    }

    private static Unjudged unjudged(Fields fields) {
        return new Unjudged(
                fields.uuid("id"), fields.uuid("participant_id"), fields.uuid("site_id"), fields.day("specimen_on"));
    }
}

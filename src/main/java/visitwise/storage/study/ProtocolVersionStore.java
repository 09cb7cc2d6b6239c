package visitwise.storage.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Versions of protocols as they were taken into use. */
public final class ProtocolVersionStore {

    private static final Table<ProtocolVersion> TABLE = Table.<ProtocolVersion>named("protocol_version")
            .column(Column.uuid("study_id", v -> v.study().value()))
            .column(Column.text("label", ProtocolVersion::label))
            .column(Column.textInRowOnly("content", ProtocolVersion::content))
            .column(Column.text("sha256", ProtocolVersion::sha256))
            .column(Column.day("effective_from", ProtocolVersion::effectiveFrom))
            .column(Column.text(
                    "accepted_by",
                    v -> v.decision().map(Provenance.SiteDecision::who).orElse(null)))
            .column(Column.day(
                    "accepted_on",
                    v -> v.decision().map(Provenance.SiteDecision::when).orElse(null)))
            .column(Column.text(
                    "accepted_why",
                    v -> v.decision().map(Provenance.SiteDecision::why).orElse(null)))
            .readBy(ProtocolVersionStore::read);

    public Stored<ProtocolVersion> add(Change change, SiteId site, ProtocolVersion version) {
        return change.insert(TABLE, site, version);
    }

    /** Corrects anything but the text: another text is another version. */
    public Stored<ProtocolVersion> correct(Change change, Stored<ProtocolVersion> version) {
        return change.update(TABLE, version);
    }

    public Optional<Stored<ProtocolVersion>> find(Reading reading, ProtocolVersionId version) {
        return reading.rows(TABLE, "where id = :id").with("id", version.value()).one();
    }

    /** The versions of a study, the newest first. */
    public List<Stored<ProtocolVersion>> of(Reading reading, StudyId study) {
        return reading.rows(TABLE, "where study_id = :study order by effective_from desc, id desc")
                .with("study", study.value())
                .list();
    }

    public List<Stored<ProtocolVersion>> all(Reading reading) {
        return reading.rows(TABLE, "order by id").list();
    }

    private static ProtocolVersion read(Fields fields) {
        return new ProtocolVersion(
                new StudyId(fields.uuid("study_id")),
                fields.text("label"),
                fields.text("content"),
                fields.text("sha256"),
                fields.day("effective_from"),
                decision(fields.textOrNull("accepted_by"), fields.dayOrNull("accepted_on"), fields));
    }

    private static Provenance.@Nullable SiteDecision decision(
            @Nullable String who, @Nullable LocalDate when, Fields fields) {
        return who == null || when == null ? null : new Provenance.SiteDecision(who, when, fields.text("accepted_why"));
    }
}

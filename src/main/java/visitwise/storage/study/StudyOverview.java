package visitwise.storage.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;

/** Every site with its studies and the versions of their protocols, in one query. */
public final class StudyOverview {

    private static final String SELECT = """
            select t.id as site_id, t.code as site_code, t.name as site_name,
                s.id as study_id, s.code as study_code, s.number_pattern,
                v.id as version_id, v.label, v.effective_from, v.accepted_on,
                (select count(*) from participant p where p.study_id = s.id) as participants
            from site t
            left join study s on s.site_id = t.id
            left join protocol_version v on v.study_id = s.id
            order by t.code, t.id, s.code, s.id, v.effective_from desc, v.id desc""";

    /**
     * A site with one of its studies.
     *
     * @param study null if the site has none
     */
    public record SiteAndStudy(
            SiteId id, TrialSite site, @Nullable StudyAndVersion study) {}

    /**
     * A study with one version of its protocol.
     *
     * @param code the registry number
     * @param version null if none was taken into use
     * @param participants how many the study has, screen failures included
     */
    public record StudyAndVersion(
            StudyId id,
            String code,
            NumberPattern numbers,
            @Nullable Version version,
            long participants) {}

    /**
     * A version of a protocol.
     *
     * @param windowsAccepted true if the suggested windows and gaps are in force
     */
    public record Version(ProtocolVersionId id, String label, LocalDate effectiveFrom, boolean windowsAccepted) {}

    /** By site and study, the version that took effect last before the others. */
    public List<SiteAndStudy> all(Reading reading) {
        return reading.select(SELECT, StudyOverview::read).list();
    }

    private static SiteAndStudy read(Fields fields) {
        return new SiteAndStudy(
                new SiteId(fields.uuid("site_id")),
                new TrialSite(fields.text("site_code"), fields.text("site_name")),
                fields.uuidOrNull("study_id") == null ? null : study(fields));
    }

    private static StudyAndVersion study(Fields fields) {
        return new StudyAndVersion(
                new StudyId(fields.uuid("study_id")),
                fields.text("study_code"),
                new NumberPattern(fields.text("number_pattern")),
                fields.uuidOrNull("version_id") == null ? null : version(fields),
                fields.count("participants"));
    }

    private static Version version(Fields fields) {
        return new Version(
                new ProtocolVersionId(fields.uuid("version_id")),
                fields.text("label"),
                fields.day("effective_from"),
                fields.dayOrNull("accepted_on") != null);
    }
}

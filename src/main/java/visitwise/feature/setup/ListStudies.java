package visitwise.feature.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyOverview;
import visitwise.storage.study.StudyOverview.SiteAndStudy;
import visitwise.storage.study.StudyOverview.StudyAndVersion;
import visitwise.storage.study.StudyOverview.Version;

/** Says whether anything is set up, and lists the sites with their studies. */
public final class ListStudies {

    /** A site with its studies, by registry number. */
    public record SiteRow(SiteId id, TrialSite site, List<StudyRow> studies) {

        public SiteRow {
            studies = List.copyOf(studies);
        }
    }

    /**
     * A study of a site.
     *
     * @param code its registry number
     * @param shortTitle of the version of the protocol
     * @param version the label of the version in force on the day; of the next one if none is as yet
     * @param effectiveFrom when that version takes effect
     * @param windowsAccepted true if its suggested windows and gaps are in force
     * @param participants how many it has, screen failures included
     */
    public record StudyRow(
            StudyId id,
            String code,
            Text shortTitle,
            NumberPattern numbers,
            String version,
            LocalDate effectiveFrom,
            boolean windowsAccepted,
            long participants) {}

    private final Database database;
    private final ProtocolLibrary library;
    private final StudyOverview overview = new StudyOverview();

    public ListStudies(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** True if there is a site with a study, so that somebody can be enrolled. */
    public boolean isSetUp() {
        return database.read(overview::all).stream().anyMatch(row -> row.study() != null);
    }

    /** The sites by code. */
    public List<SiteRow> list(LocalDate today) {
        return database.read(reading -> {
            var protocols = library.all(reading);
            var sites = new LinkedHashMap<SiteId, List<SiteAndStudy>>();
            overview.all(reading)
                    .forEach(row -> sites.computeIfAbsent(row.id(), _ -> new ArrayList<>())
                            .add(row));
            return sites.entrySet().stream()
                    .map(site -> new SiteRow(
                            site.getKey(),
                            site.getValue().getFirst().site(),
                            studies(site.getValue(), protocols, today)))
                    .toList();
        });
    }

    private static List<StudyRow> studies(
            List<SiteAndStudy> rows, Map<ProtocolVersionId, Protocol> protocols, LocalDate today) {
        var studies = new LinkedHashMap<StudyId, List<StudyAndVersion>>();
        rows.stream()
                .map(SiteAndStudy::study)
                .filter(study -> study != null && study.version() != null)
                .map(Objects::requireNonNull)
                .forEach(study -> studies.computeIfAbsent(study.id(), _ -> new ArrayList<>())
                        .add(study));
        return studies.values().stream()
                .map(versions -> row(inForce(versions, today), protocols))
                .toList();
    }

    private static StudyAndVersion inForce(List<StudyAndVersion> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .filter(study -> !version(study).effectiveFrom().isAfter(today))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    private static StudyRow row(StudyAndVersion study, Map<ProtocolVersionId, Protocol> protocols) {
        var version = version(study);
        var protocol = Objects.requireNonNull(protocols.get(version.id()));
        return new StudyRow(
                study.id(),
                study.code(),
                protocol.identification().shortTitle(),
                study.numbers(),
                version.label(),
                version.effectiveFrom(),
                version.windowsAccepted(),
                study.participants());
    }

    private static Version version(StudyAndVersion study) {
        @Nullable Version version = study.version();
        return Objects.requireNonNull(version);
    }
}

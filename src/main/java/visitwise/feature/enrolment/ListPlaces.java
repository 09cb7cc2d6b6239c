package visitwise.feature.enrolment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.feature.enrolment.EnrolParticipant.Place;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyOverview;

/** Lists where somebody can be taken in: each study of each site, under the version of its protocol in force. */
public final class ListPlaces {

    /** A place with what people call it; the protocol knows the titles of its study. */
    public record OpenPlace(TrialSite site, Place place) {}

    private final Database database;
    private final ProtocolLibrary library;
    private final StudyOverview overview = new StudyOverview();

    public ListPlaces(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** The places by code of the site and registry number; a study whose protocol takes effect later is not there. */
    public List<OpenPlace> list(LocalDate today) {
        return database.read(reading -> {
            var protocols = library.all(reading);
            var seen = new HashSet<StudyId>();
            return overview.all(reading).stream()
                    .mapMulti((StudyOverview.SiteAndStudy row, Consumer<OpenPlace> places) -> {
                        var study = row.study();
                        var version = study == null ? null : study.version();
                        if (study != null
                                && version != null
                                && !version.effectiveFrom().isAfter(today)
                                && seen.add(study.id())) {
                            var protocol = Objects.requireNonNull(protocols.get(version.id()));
                            places.accept(
                                    new OpenPlace(row.site(), new Place(row.id(), study.id(), version.id(), protocol)));
                        }
                    })
                    .toList();
        });
    }
}

package visitwise.feature.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.History;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.schedule.DueVisit;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.lab.LabFile;

/**
 * A sheet of results before anything is typed.
 *
 * @param visit the planned visit it belongs to; null if to none
 * @param specimen what is stored of it; null if it is new
 * @param panel what the visit asks for, in the order of the laboratory, and whatever else was entered
 * @param site what holds at the site: laboratories and their ranges
 * @param course the other specimens of the participant
 * @param corrections of this sheet, the newest first
 */
public record Sheet(
        Dossier dossier,
        LabFile file,
        @Nullable DueVisit visit,
        @Nullable Stored<Specimen> specimen,
        List<Analyte> panel,
        Laboratories site,
        Course course,
        List<Correction> corrections) {

    /** The laboratories in use, and all the ranges they ever stated. */
    public record Laboratories(List<Stored<Laboratory>> all, List<Stored<ReferenceRange>> ranges) {

        /** What a laboratory states. */
        public Ranges of(@Nullable LaboratoryId laboratory) {
            var name = all.stream()
                    .filter(row -> laboratory != null && row.id().equals(laboratory.value()))
                    .map(row -> row.value().name())
                    .findFirst()
                    .orElse(null);
            var stated = ranges.stream()
                    .map(Stored::value)
                    .filter(range -> range.laboratory().equals(laboratory))
                    .toList();
            return new Ranges(name, stated);
        }
    }

    public Optional<SpecimenId> id() {
        return Optional.ofNullable(specimen).map(row -> new SpecimenId(row.id()));
    }

    /** What is stored on this sheet, by analyte. */
    public Optional<Stored<LabResult>> result(String analyte) {
        return id().flatMap(sheet -> file.resultsOf(sheet).stream()
                .filter(row -> row.value().analyte().equals(analyte))
                .findFirst());
    }

    /** What was measured before, without this sheet. */
    public Map<String, History> histories() {
        return file.histories(id().orElse(null));
    }
}

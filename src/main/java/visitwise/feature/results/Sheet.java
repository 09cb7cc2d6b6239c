package visitwise.feature.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
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
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
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
 * @param histories what they measured before, by analyte
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
        Map<String, History> histories,
        List<Correction> corrections) {

    /** The laboratories in use, and what each of them states. */
    public record Laboratories(List<Stored<Laboratory>> all, Map<LaboratoryId, Ranges> stated) {

        private static final Ranges NOTHING = new Ranges(null, List.of());

        /** With all the ranges that they ever stated. */
        public static Laboratories of(List<Stored<Laboratory>> all, List<Stored<ReferenceRange>> ranges) {
            var byLaboratory =
                    ranges.stream().map(Stored::value).collect(Collectors.groupingBy(ReferenceRange::laboratory));
            var stated = new HashMap<LaboratoryId, Ranges>();
            byLaboratory.forEach((id, own) -> stated.put(id, new Ranges(null, own)));
            for (var row : all) {
                var id = new LaboratoryId(row.id());
                stated.put(id, new Ranges(row.value().name(), byLaboratory.getOrDefault(id, List.of())));
            }
            return new Laboratories(all, stated);
        }

        /** What a laboratory states; nothing if none is chosen. */
        public Ranges of(@Nullable LaboratoryId laboratory) {
            return laboratory == null ? NOTHING : stated.getOrDefault(laboratory, NOTHING);
        }
    }

    /** What the visit is called, as far as those who work in the study may know; empty without a visit. */
    public Optional<Text> visitName() {
        if (visit == null) {
            return Optional.empty();
        }
        return common(visit)
                .map(content -> content.name().orElseGet(() -> new Text(visit.code(), visit.code())))
                .or(() -> Optional.of(visit.visit().label()));
    }

    /** The days on which the specimen should lie, as far as they may be told. */
    public AllowedDays window() {
        return visit == null
                        || common(visit)
                                .filter(content -> !content.showsWindow())
                                .isPresent()
                ? AllowedDays.NOT_STATED
                : visit.allowed();
    }

    /** What is the same in every arm, where nothing else may be told. */
    private Optional<VisitContent> common(DueVisit due) {
        var protocol = dossier.protocol();
        return protocol.design().isMaskedFromStaff()
                ? Optional.of(VisitContent.of(protocol, "", due.code(), null))
                : Optional.empty();
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
}

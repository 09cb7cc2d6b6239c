package visitwise.feature.results;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Panels;
import visitwise.domain.participant.Occasion;
import visitwise.domain.schedule.DueVisit;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.lab.LabFile;
import visitwise.storage.lab.LabFiles;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SiteLaboratories;
import visitwise.storage.study.ProtocolLibrary;

/** Opens a sheet of results: that of a visit, one that is there, or a new one. */
public final class OpenSheet {

    private final Database database;
    private final Dossiers dossiers;
    private final LabFiles files = new LabFiles();
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ReferenceRangeStore ranges = new ReferenceRangeStore();
    private final AuditTrail trail = new AuditTrail();

    public OpenSheet(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
    }

    public Sheet open(SheetOf wanted, LocalDate today) {
        return database.read(reading -> read(reading, wanted, today));
    }

    Sheet read(Reading reading, SheetOf wanted, LocalDate today) {
        var dossier = dossiers.read(reading, wanted.participant());
        var file = files.read(reading, dossier.participant());
        var specimen = specimen(wanted, dossier, file);
        var visit = visit(wanted, dossier, specimen, today);
        var here = specimen == null ? null : new SpecimenId(specimen.id());
        var places = laboratories.all(reading).stream()
                .filter(row -> row.site().equals(dossier.site()))
                .toList();
        return new Sheet(
                dossier,
                file,
                visit,
                specimen,
                panel(dossier, visit, file, specimen),
                SiteLaboratories.of(places, ranges.ofSite(reading, dossier.site())),
                file.course(here, dossier.plannedVisits(), dossier.treatmentStart(today)),
                file.histories(here),
                corrections(reading, file, specimen, places));
    }

    private static @Nullable Stored<Specimen> specimen(SheetOf wanted, Dossier dossier, LabFile file) {
        if (wanted.specimen() != null) {
            return file.specimen(wanted.specimen())
                    .orElseThrow(() -> new IllegalArgumentException("no specimen " + wanted.specimen()));
        }
        var row = wanted.visit() == null || wanted.another() ? null : dossier.visit(wanted.visit());
        return row == null
                ? null
                : last(file, specimen -> row.id().equals(visitOf(specimen)))
                        .or(() -> row.value()
                                .actualDay()
                                .filter(held -> dossier.visitsOn(held).size() == 1)
                                .flatMap(held -> ofNoVisit(file, held)))
                        .orElse(null);
    }

    /** What was entered of a day before the visit was recorded that took place then. */
    private static Optional<Stored<Specimen>> ofNoVisit(LabFile file, LocalDate day) {
        return last(
                file,
                specimen -> visitOf(specimen) == null
                        && specimen.value().collected().day().equals(day));
    }

    private static Optional<Stored<Specimen>> last(LabFile file, Predicate<Stored<Specimen>> wanted) {
        return file.specimens().stream().filter(wanted).reduce((_, later) -> later);
    }

    private static @Nullable UUID visitOf(Stored<Specimen> specimen) {
        var visit = specimen.value().visit();
        return visit == null ? null : visit.value();
    }

    private static @Nullable DueVisit visit(
            SheetOf wanted, Dossier dossier, @Nullable Stored<Specimen> specimen, LocalDate today) {
        var code = Optional.ofNullable(wanted.visit())
                .or(() -> Optional.ofNullable(specimen)
                        .flatMap(row -> dossier.visits().stream()
                                .filter(visit -> visit.id().equals(visitOf(row)))
                                .findFirst())
                        .flatMap(visit -> visit.value().occasion() instanceof Occasion.Planned(String planned)
                                ? Optional.of(planned)
                                : Optional.empty()));
        return code.flatMap(planned -> dossier.due(planned, today)).orElse(null);
    }

    /** What the visit asks for; of a sheet without a visit what any visit asks for. Whatever else was entered follows. */
    private static List<Analyte> panel(
            Dossier dossier, @Nullable DueVisit visit, LabFile file, @Nullable Stored<Specimen> specimen) {
        var codes = new LinkedHashSet<String>();
        var arm = dossier.protocol().design().isMaskedFromStaff()
                ? null
                : dossier.arm().orElse(null);
        codes.addAll(Panels.of(dossier.protocol(), arm, visit == null ? null : visit.visit()));
        if (specimen != null) {
            file.resultsOf(new SpecimenId(specimen.id()))
                    .forEach(row -> codes.add(row.value().analyte()));
        }
        return codes.stream()
                .flatMap(code -> file.catalogue().analyte(code).stream())
                .toList();
    }

    private List<Correction> corrections(
            Reading reading, LabFile file, @Nullable Stored<Specimen> specimen, List<Stored<Laboratory>> laboratories) {
        if (specimen == null) {
            return List.of();
        }
        var participant = specimen.value().participant().value();
        return new Corrections(file, specimen, laboratories)
                .of(
                        trail.corrected(reading, participant, "lab_result"),
                        trail.corrected(reading, participant, "specimen"));
    }
}

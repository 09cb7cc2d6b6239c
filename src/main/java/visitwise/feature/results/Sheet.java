package visitwise.feature.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.History;
import visitwise.domain.participant.Occasion;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.lab.LabFile;
import visitwise.storage.lab.SiteLaboratories;

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
        SiteLaboratories site,
        Course course,
        Map<String, History> histories,
        List<Correction> corrections) {

    /** A specimen is taken near its visit. */
    private static final int FAR_DAYS = 7;

    /** What the visit is called, as far as those who work in the study may know; empty without a visit. */
    public Optional<Text> visitName() {
        return Optional.ofNullable(visit).map(due -> named(due.code()));
    }

    /** What the visit of a day is called, likewise. */
    public Optional<Text> visitNameOn(LocalDate day) {
        return visitOn(day).map(this::named);
    }

    private Text named(String code) {
        var protocol = dossier.protocol();
        var name = protocol.design().isMaskedFromStaff()
                ? VisitContent.of(protocol, "", code, null).name()
                : dossier.arm().map(protocol::visitsOf).orElse(List.of()).stream()
                        .filter(planned -> planned.code().equals(code))
                        .findFirst()
                        .map(PlannedVisit::label);
        return name.orElseGet(() -> new Text(code, code));
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

    /**
     * The code of the planned visit that a sheet of a day belongs to: the one it was opened for, or the only visit of any
     * kind that took place that day.
     */
    public Optional<String> visitOn(LocalDate day) {
        if (visit != null) {
            return Optional.of(visit.code());
        }
        var held = dossier.visitsOn(day);
        return held.size() == 1 && held.getFirst().occasion() instanceof Occasion.Planned(String code)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Why the day of a specimen may be a slip, seen from its visit; empty for the day that is stored. */
    public Optional<Message> strange(LocalDate day) {
        var held = visit == null ? null : visit.actual();
        if (visit == null
                || day.equals(held)
                || (specimen != null && specimen.value().collected().day().equals(day))) {
            return Optional.empty();
        }
        var window = window();
        if (window.isStated() && !window.contains(day)) {
            return Optional.of(Message.of("results.strange.window", day));
        }
        return held == null || Math.abs(ChronoUnit.DAYS.between(held, day)) <= FAR_DAYS
                ? Optional.empty()
                : Optional.of(Message.of("results.strange.far", day, held));
    }

    /** What is stored on this sheet, by analyte. */
    public Map<String, LabResult> recorded() {
        return id().map(file::resultsOf).orElse(List.of()).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(LabResult::analyte, result -> result));
    }

    /** What is stored on this sheet, of one analyte. */
    public Optional<Stored<LabResult>> result(String analyte) {
        return id().flatMap(sheet -> file.resultsOf(sheet).stream()
                .filter(row -> row.value().analyte().equals(analyte))
                .findFirst());
    }
}

package visitwise.domain.lab.panel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.participant.DayAndTime;

/**
 * What a sheet is read against.
 *
 * @param collected day and, if known, time of the specimen
 * @param urine null if no urine was collected over a time
 * @param histories of the same person, by analyte, without this specimen
 * @param stored what is on the disk of this specimen, by analyte: it is not asked about again
 */
public record SheetContext(
        Catalogue catalogue,
        Person person,
        KidneyEquations equations,
        Ranges ranges,
        DayAndTime collected,
        @Nullable UrineCollection urine,
        Map<String, History> histories,
        Map<String, LabResult> stored) {

    public SheetContext {
        histories = Map.copyOf(histories);
        stored = Map.copyOf(stored);
    }

    /** The day of the specimen. */
    public LocalDate day() {
        return collected.day();
    }

    public History history(String analyte) {
        return histories.getOrDefault(analyte, History.NONE);
    }

    boolean isStored(String analyte, Reported reported) {
        var result = stored.get(analyte);
        return result != null && result.reported().equals(reported);
    }

    /** True if it was kept for the same reason before. */
    boolean isKeptFor(String analyte, String reason) {
        return Optional.ofNullable(stored.get(analyte))
                .flatMap(LabResult::meaning)
                .map(Interpreted::kept)
                .filter(reason::equals)
                .isPresent();
    }

    Optional<Analyte> analyte(String code) {
        return catalogue.analyte(code);
    }
}

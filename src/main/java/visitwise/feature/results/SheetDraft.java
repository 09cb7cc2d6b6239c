package visitwise.feature.results;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.DayAndTime;

/**
 * A sheet as somebody typed it.
 *
 * @param laboratory null if none is chosen
 * @param time null if not known
 * @param urine null if no urine was collected over a time
 * @param cells by analyte
 * @param seen the versions of the rows that the person saw: the specimen's and, by analyte, those of the results
 */
public record SheetDraft(
        SheetOf of,
        @Nullable LaboratoryId laboratory,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable UrineCollection urine,
        Map<String, Cell> cells,
        Seen seen) {

    /**
     * The versions that stood on the screen.
     *
     * @param which null if the specimen was new
     * @param specimen 0 if it was new
     * @param results by analyte; those that were new are left out
     */
    public record Seen(@Nullable SpecimenId which, int specimen, Map<String, Integer> results) {

        public static final Seen NOTHING = new Seen(null, 0, Map.of());

        public Seen {
            results = Map.copyOf(results);
        }

        /** What a sheet shows. */
        public static Seen of(Sheet sheet) {
            var results = new HashMap<String, Integer>();
            sheet.id()
                    .ifPresent(id -> sheet.file()
                            .resultsOf(id)
                            .forEach(row -> results.put(row.value().analyte(), row.version())));
            var specimen = sheet.specimen();
            return new Seen(sheet.id().orElse(null), specimen == null ? 0 : specimen.version(), results);
        }
    }

    public SheetDraft {
        cells = Map.copyOf(cells);
    }

    /** When the specimen was taken. */
    public DayAndTime collected() {
        return new DayAndTime(day, time);
    }
}

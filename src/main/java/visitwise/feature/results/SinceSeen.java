package visitwise.feature.results;

import java.util.List;
import visitwise.domain.lab.LabResult;
import visitwise.storage.database.Change;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SpecimenStore;

/** What others did to a sheet since somebody saw it. */
record SinceSeen(Sheet sheet, SheetDraft.Seen seen) {

    /** True if somebody else changed what the person saw. */
    boolean isStale() {
        var now = SheetDraft.Seen.of(sheet);
        return now.specimen() != seen.specimen() || !now.results().equals(seen.results());
    }

    /** Tells what was corrected and entered; of what is told nowhere, such as a reason, at least who did it and when. */
    SheetOutcome conflict(Change change) {
        var changed = sheet.corrections().stream().filter(this::isUnseen).toList();
        boolean isEntered = results().stream().anyMatch(row -> version(row) == 0);
        if (changed.isEmpty() && !isEntered) {
            lose(change);
        }
        return new SheetOutcome.Conflict(changed, isEntered, null);
    }

    /** Ends the change by writing a row as it was seen. */
    private void lose(Change change) {
        for (var row : results()) {
            if (version(row) < row.version()) {
                new LabResultStore().correct(change, new Stored<>(row.id(), version(row), row.site(), row.value()));
            }
        }
        var specimen = sheet.specimen();
        if (specimen != null && seen.specimen() < specimen.version()) {
            new SpecimenStore()
                    .correct(change, new Stored<>(specimen.id(), seen.specimen(), specimen.site(), specimen.value()));
        }
    }

    /** True of a correction of something that was there. */
    private boolean isUnseen(Correction correction) {
        var specimen = sheet.specimen();
        if (specimen != null && specimen.id().equals(correction.row())) {
            return seen.specimen() > 0 && correction.version() > seen.specimen();
        }
        return results().stream()
                .filter(row -> row.id().equals(correction.row()))
                .anyMatch(row -> version(row) > 0 && correction.version() > version(row));
    }

    private List<Stored<LabResult>> results() {
        return sheet.id().map(sheet.file()::resultsOf).orElse(List.of());
    }

    /** The version that was seen; 0 if the result was not there. */
    private int version(Stored<LabResult> row) {
        return seen.results().getOrDefault(row.value().analyte(), 0);
    }
}

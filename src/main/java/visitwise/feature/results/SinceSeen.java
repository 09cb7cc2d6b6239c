package visitwise.feature.results;

import java.util.List;
import java.util.Objects;
import visitwise.domain.lab.LabResult;
import visitwise.storage.database.Change;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SpecimenStore;

/** What others did to a sheet since somebody saw it. */
record SinceSeen(Sheet sheet, SheetDraft.Seen seen) {

    /** True if somebody else changed what the person saw, or made it another specimen than the one that was seen. */
    boolean isStale() {
        return !SheetDraft.Seen.of(sheet).equals(seen);
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
        if (specimen != null && ofSpecimen() < specimen.version()) {
            new SpecimenStore()
                    .correct(change, new Stored<>(specimen.id(), ofSpecimen(), specimen.site(), specimen.value()));
        }
    }

    /** True of a correction of something that was there. */
    private boolean isUnseen(Correction correction) {
        var specimen = sheet.specimen();
        if (specimen != null && specimen.id().equals(correction.row())) {
            return ofSpecimen() > 0 && correction.version() > ofSpecimen();
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
        return isOfAnother() ? 0 : seen.results().getOrDefault(row.value().analyte(), 0);
    }

    /** The version of the specimen that was seen; 0 if it was not there. */
    private int ofSpecimen() {
        return isOfAnother() ? 0 : seen.specimen();
    }

    private boolean isOfAnother() {
        return !Objects.equals(seen.which(), sheet.id().orElse(null));
    }
}

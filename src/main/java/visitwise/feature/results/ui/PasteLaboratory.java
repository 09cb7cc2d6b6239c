package visitwise.feature.results.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.feature.results.PasteResults;
import visitwise.storage.database.Stored;

/** Whose report a pasted table is where it does not say so itself. */
final class PasteLaboratory {

    private final SheetMemory memory;
    private final ObjectProperty<@Nullable LaboratoryId> chosen = new SimpleObjectProperty<>(this, "laboratory");
    private List<Stored<Laboratory>> offered = List.of();

    PasteLaboratory(SheetMemory memory) {
        this.memory = memory;
    }

    /** Null if it is not known. */
    ObjectProperty<@Nullable LaboratoryId> chosenProperty() {
        return chosen;
    }

    /** Those to choose from; the one that was chosen last is chosen. */
    void offer(PasteResults.Place place) {
        offered = place.laboratories();
        chosen.set(likely().map(row -> new LaboratoryId(row.id())).orElse(null));
    }

    /** The one chosen last at the site, or the only one there is; none where several sites have laboratories. */
    private Optional<Stored<Laboratory>> likely() {
        if (offered.size() == 1) {
            return Optional.of(offered.getFirst());
        }
        var sites = offered.stream().map(Stored::site).distinct().toList();
        var remembered = sites.size() == 1 ? memory.laboratory(sites.getFirst()) : Optional.<String>empty();
        return offered.stream()
                .filter(row -> remembered.filter(row.id().toString()::equals).isPresent())
                .findFirst();
    }

    void remember() {
        var laboratory = chosen.get();
        if (laboratory != null) {
            offered.stream()
                    .filter(row -> row.id().equals(laboratory.value()))
                    .findFirst()
                    .ifPresent(row -> memory.remember(row.site(), laboratory));
        }
    }
}

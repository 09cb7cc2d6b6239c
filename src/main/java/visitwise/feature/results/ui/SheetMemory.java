package visitwise.feature.results.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.study.SiteId;
import visitwise.platform.preferences.Preferences;

/** What was chosen last on this computer for each site: the unit of each analyte, and the laboratory. */
public final class SheetMemory {

    private final ObjectProperty<Preferences> preferences;

    public SheetMemory(ObjectProperty<Preferences> preferences) {
        this.preferences = preferences;
    }

    /** The code of the unit. */
    Optional<String> unit(SiteId site, Analyte analyte) {
        return Optional.ofNullable(preferences.get().views().get(view(site, analyte)))
                .filter(code -> analyte.unit(code).isPresent());
    }

    void remember(SiteId site, Analyte analyte, String unit) {
        preferences.set(preferences.get().withView(view(site, analyte), unit));
    }

    private static String view(SiteId site, Analyte analyte) {
        return "unit/" + site.value() + "/" + analyte.code();
    }

    /** The id of the laboratory, which may be in use no longer. */
    Optional<String> laboratory(SiteId site) {
        return Optional.ofNullable(preferences.get().views().get("laboratory/" + site.value()));
    }

    void remember(SiteId site, LaboratoryId laboratory) {
        preferences.set(preferences
                .get()
                .withView("laboratory/" + site.value(), laboratory.value().toString()));
    }
}

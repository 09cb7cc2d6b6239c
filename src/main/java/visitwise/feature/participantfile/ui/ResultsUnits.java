package visitwise.feature.participantfile.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Unit;
import visitwise.platform.preferences.Preferences;

/** The units in which results were typed last, kept for each analyte. */
public final class ResultsUnits {

    private final ObjectProperty<Preferences> preferences;

    public ResultsUnits(ObjectProperty<Preferences> preferences) {
        this.preferences = preferences;
    }

    Unit of(FirstAnalyte analyte) {
        return Optional.ofNullable(preferences.get().views().get(name(analyte)))
                .flatMap(Unit::of)
                .filter(analyte.units()::contains)
                .orElse(analyte.unit());
    }

    void remember(FirstAnalyte analyte, Unit unit) {
        preferences.set(preferences.get().withView(name(analyte), unit.code()));
    }

    private static String name(FirstAnalyte analyte) {
        return "unit/" + analyte.code();
    }
}

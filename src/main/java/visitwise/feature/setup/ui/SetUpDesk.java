package visitwise.feature.setup.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import visitwise.feature.setup.ListStudies;
import visitwise.feature.setup.SetUpSite;
import visitwise.platform.background.Background;
import visitwise.platform.preferences.Preferences;

/** What setting up needs. */
public record SetUpDesk(
        SetUpSite setUp,
        ListStudies studies,
        Background background,
        Supplier<LocalDate> today,
        ObjectProperty<Preferences> preferences) {}

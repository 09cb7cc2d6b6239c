package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import visitwise.feature.results.JudgeSignificance;
import visitwise.feature.results.ListInbox;
import visitwise.platform.preferences.Preferences;

/**
 * What the inbox works with.
 *
 * @param who the name that stands in the audit trail
 * @param preferences where the name of the investigator is remembered
 */
public record InboxDesk(
        ListInbox list,
        JudgeSignificance judge,
        Supplier<LocalDate> today,
        Supplier<String> who,
        ZoneId place,
        ObjectProperty<Preferences> preferences) {

    private static final String INVESTIGATOR = "inbox/investigator";

    String investigator() {
        return preferences.get().views().getOrDefault(INVESTIGATOR, "");
    }

    void remember(String name) {
        preferences.set(preferences.get().withView(INVESTIGATOR, name));
    }
}

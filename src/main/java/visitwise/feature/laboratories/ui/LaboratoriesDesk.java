package visitwise.feature.laboratories.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import visitwise.domain.Message;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Notices;
import visitwise.storage.database.ChangeContext;

/** What the screen of laboratories works with. */
public record LaboratoriesDesk(
        UseCases useCases, Background background, Notices notices, Supplier<LocalDate> today, Supplier<String> who) {

    /** What can be done about laboratories. */
    public record UseCases(ListLaboratories list, KeepLaboratory keep, StateRanges state, ImportRanges files) {}

    ChangeContext first() {
        return ChangeContext.firstEntry(who.get());
    }

    ChangeContext because(String why) {
        return new ChangeContext(who.get(), why);
    }

    void say(String key, Object... args) {
        notices.say(Message.of(key, args));
    }
}

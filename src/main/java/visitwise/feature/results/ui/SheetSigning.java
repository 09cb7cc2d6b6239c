package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.platform.drafts.Drafts;
import visitwise.storage.database.ChangeContext;

/**
 * Who enters results, and when, and where what is typed stays until it is saved.
 *
 * @param who the name that stands in the audit trail
 * @param now by the clock on the wall
 * @param place where that clock hangs
 */
public record SheetSigning(Supplier<String> who, Supplier<LocalDateTime> now, ZoneId place, Drafts drafts) {

    LocalDate today() {
        return now.get().toLocalDate();
    }

    /** Without a reason it is a first entry, which is refused for a correction. */
    ChangeContext context(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? ChangeContext.firstEntry(who.get())
                : new ChangeContext(who.get(), reason);
    }
}

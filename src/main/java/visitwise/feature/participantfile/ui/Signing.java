package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.storage.database.ChangeContext;

/**
 * Who records, and when.
 *
 * @param who the name that stands in the audit trail
 * @param now by the clock on the wall
 * @param place where that clock hangs
 */
public record Signing(Supplier<String> who, Supplier<LocalDateTime> now, ZoneId place) {

    LocalDate today() {
        return now.get().toLocalDate();
    }

    ChangeContext firstEntry() {
        return ChangeContext.firstEntry(who.get());
    }

    /** Without a reason it is a first entry, which the use cases refuse as a correction. */
    ChangeContext correction(@Nullable String reason) {
        return reason == null || reason.isBlank() ? firstEntry() : new ChangeContext(who.get(), reason);
    }
}

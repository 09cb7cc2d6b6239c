package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.platform.drafts.Drafts;
import visitwise.storage.database.ChangeContext;

/**
 * Who records, and when, and where what is typed stays until it is recorded.
 *
 * @param who the name that stands in the audit trail
 * @param now by the clock on the wall
 * @param place where that clock hangs
 */
public record Signing(Supplier<String> who, Supplier<LocalDateTime> now, ZoneId place, Drafts drafts) {

    /** What is typed and not recorded is kept nowhere. */
    public Signing(Supplier<String> who, Supplier<LocalDateTime> now, ZoneId place) {
        this(who, now, place, Drafts.none());
    }

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

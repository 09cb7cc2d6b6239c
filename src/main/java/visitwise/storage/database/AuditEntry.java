package visitwise.storage.database;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.SiteId;

/**
 * That one field of one row was written.
 *
 * @param entity the table
 * @param entityVersion the version of the row that this made; 1 when the row was new
 * @param participant whom the row is about; null if about nobody
 * @param change what it was and became; for text that stays in its row, the row's id instead
 */
public record AuditEntry(
        SiteId site,
        Instant at,
        String who,
        String why,
        String entity,
        UUID entityId,
        int entityVersion,
        @Nullable UUID participant,
        FieldChange change) {}

package visitwise.storage.database;

import java.util.UUID;
import visitwise.domain.study.SiteId;

/**
 * A value as one version of a row holds it.
 *
 * @param version 1 when it was first written, one more with each change
 */
public record Stored<T>(UUID id, int version, SiteId site, T value) {

    /** The same row as somebody wants it to become; it still says which version they saw. */
    public Stored<T> with(T changed) {
        return new Stored<>(id, version, site, changed);
    }

    Stored<T> next() {
        return new Stored<>(id, version + 1, site, value);
    }
}

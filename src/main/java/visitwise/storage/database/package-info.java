/** Opening, migrating, changing and reading the database; the audit trail. */
@NullMarked
package visitwise.storage.database;

import org.jspecify.annotations.NullMarked;

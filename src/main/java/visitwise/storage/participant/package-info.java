/** Rows about participants: one store for each kind of record. */
@NullMarked
package visitwise.storage.participant;

import org.jspecify.annotations.NullMarked;

/** Rows about infusions. */
@NullMarked
package visitwise.storage.dosing;

import org.jspecify.annotations.NullMarked;

/** Tables of records. */
@NullMarked
package visitwise.platform.table;

import org.jspecify.annotations.NullMarked;

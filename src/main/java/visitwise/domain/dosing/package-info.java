/** Planned and given infusions. */
@NullMarked
package visitwise.domain.dosing;

import org.jspecify.annotations.NullMarked;

/** Schedules on paper. */
@NullMarked
package visitwise.feature.printing;

import org.jspecify.annotations.NullMarked;

/** The list of participants. */
@NullMarked
package visitwise.feature.participants;

import org.jspecify.annotations.NullMarked;

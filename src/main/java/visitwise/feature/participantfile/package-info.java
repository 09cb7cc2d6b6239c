/** Everything about one participant: what is shown, and what is booked and recorded. */
@NullMarked
package visitwise.feature.participantfile;

import org.jspecify.annotations.NullMarked;

/** What is still to come of all calendars, found without planning everybody. */
@NullMarked
package visitwise.storage.due;

import org.jspecify.annotations.NullMarked;

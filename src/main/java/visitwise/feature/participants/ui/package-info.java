/** The screen of the list of participants. */
@NullMarked
package visitwise.feature.participants.ui;

import org.jspecify.annotations.NullMarked;

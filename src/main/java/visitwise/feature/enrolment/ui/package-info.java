/** The screen on which a participant is enrolled. */
@NullMarked
package visitwise.feature.enrolment.ui;

import org.jspecify.annotations.NullMarked;

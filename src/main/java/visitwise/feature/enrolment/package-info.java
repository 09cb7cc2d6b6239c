/** Taking somebody into a study. */
@NullMarked
package visitwise.feature.enrolment;

import org.jspecify.annotations.NullMarked;

/** A person in a trial, as coded data, and the contact details kept apart from it. */
@NullMarked
package visitwise.domain.participant;

import org.jspecify.annotations.NullMarked;

/** A trial as this hospital runs it: its numbers and the versions of its protocol. */
@NullMarked
package visitwise.domain.study;

import org.jspecify.annotations.NullMarked;

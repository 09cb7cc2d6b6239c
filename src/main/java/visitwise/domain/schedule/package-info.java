/** From a protocol and what has happened to the visits that are due. */
@NullMarked
package visitwise.domain.schedule;

import org.jspecify.annotations.NullMarked;

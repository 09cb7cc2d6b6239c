/** Days as people type and count them. */
@NullMarked
package visitwise.domain.day;

import org.jspecify.annotations.NullMarked;

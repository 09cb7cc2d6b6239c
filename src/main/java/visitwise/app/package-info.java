/** The desktop. */
@NullMarked
package visitwise.app;

import org.jspecify.annotations.NullMarked;

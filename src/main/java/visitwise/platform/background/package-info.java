/** Work away from the screen thread. */
@NullMarked
package visitwise.platform.background;

import org.jspecify.annotations.NullMarked;

/** The commands: the same use cases without a window. */
@NullMarked
package visitwise.cli;

import org.jspecify.annotations.NullMarked;

/** Where the program starts. */
@NullMarked
package visitwise;

import org.jspecify.annotations.NullMarked;

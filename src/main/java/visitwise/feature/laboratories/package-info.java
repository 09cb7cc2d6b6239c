/** Laboratories and what they state as normal. */
@NullMarked
package visitwise.feature.laboratories;

import org.jspecify.annotations.NullMarked;

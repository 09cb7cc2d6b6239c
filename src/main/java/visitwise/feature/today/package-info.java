/** The work of today and the next days, over all studies. */
@NullMarked
package visitwise.feature.today;

import org.jspecify.annotations.NullMarked;

/** Laboratory results as they were reported. */
@NullMarked
package visitwise.domain.lab;

import org.jspecify.annotations.NullMarked;

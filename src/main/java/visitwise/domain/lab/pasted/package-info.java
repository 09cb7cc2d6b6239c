/** Results that come as a table of another program: how its text is taken apart and what its columns mean. */
@NullMarked
package visitwise.domain.lab.pasted;

import org.jspecify.annotations.NullMarked;

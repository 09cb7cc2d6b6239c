/** What every paper of the program is made with. */
@NullMarked
package visitwise.platform.paper;

import org.jspecify.annotations.NullMarked;

/** How screens are named, opened and hosted by the main window. */
@NullMarked
package visitwise.platform.navigation;

import org.jspecify.annotations.NullMarked;

/** How the program looks: colours, sizes and fonts. */
@NullMarked
package visitwise.platform.theme;

import org.jspecify.annotations.NullMarked;

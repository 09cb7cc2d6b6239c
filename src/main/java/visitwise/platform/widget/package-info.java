/** Small parts that look the same on every screen. */
@NullMarked
package visitwise.platform.widget;

import org.jspecify.annotations.NullMarked;

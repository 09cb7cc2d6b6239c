/** Our own small charts: what is drawn, where it stands, and how it comes to the screen and to paper. */
@NullMarked
package visitwise.platform.chart;

import org.jspecify.annotations.NullMarked;

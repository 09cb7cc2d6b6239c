/** Papers on screen before they are printed. */
@NullMarked
package visitwise.feature.printing.ui;

import org.jspecify.annotations.NullMarked;

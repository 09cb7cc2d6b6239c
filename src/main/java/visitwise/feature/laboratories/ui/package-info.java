/** Screens of laboratories and their reference ranges. */
@NullMarked
package visitwise.feature.laboratories.ui;

import org.jspecify.annotations.NullMarked;

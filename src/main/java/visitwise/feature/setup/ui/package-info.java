/** The screen on which a hospital takes protocols into use. */
@NullMarked
package visitwise.feature.setup.ui;

import org.jspecify.annotations.NullMarked;

/** The list of protocols on screen. */
@NullMarked
package visitwise.feature.protocols.ui;

import org.jspecify.annotations.NullMarked;

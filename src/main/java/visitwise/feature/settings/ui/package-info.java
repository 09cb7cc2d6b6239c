/** The screen of what the person at this computer prefers. */
@NullMarked
package visitwise.feature.settings.ui;

import org.jspecify.annotations.NullMarked;

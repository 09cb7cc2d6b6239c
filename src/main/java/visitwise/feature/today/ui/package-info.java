/** The screen of today's work. */
@NullMarked
package visitwise.feature.today.ui;

import org.jspecify.annotations.NullMarked;

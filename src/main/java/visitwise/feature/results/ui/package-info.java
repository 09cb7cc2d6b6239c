/** Screens of laboratory results. */
@NullMarked
package visitwise.feature.results.ui;

import org.jspecify.annotations.NullMarked;

/** The charts of results over time. */
@NullMarked
package visitwise.feature.trends.ui;

import org.jspecify.annotations.NullMarked;

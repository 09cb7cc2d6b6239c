/** Laboratory results: entered by sheets, judged, and found again. */
@NullMarked
package visitwise.feature.results;

import org.jspecify.annotations.NullMarked;

/** Results over time: of one participant, and of all participants of a study. */
@NullMarked
package visitwise.feature.trends;

import org.jspecify.annotations.NullMarked;

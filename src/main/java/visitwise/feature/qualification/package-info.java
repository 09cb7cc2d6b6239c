/** Case files with known answers, run through the real calculations: a site's operational qualification. */
@NullMarked
package visitwise.feature.qualification;

import org.jspecify.annotations.NullMarked;

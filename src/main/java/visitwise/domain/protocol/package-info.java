/** The rules of a trial: arms, regimens, planned visits, criteria, and where each number comes from. */
@NullMarked
package visitwise.domain.protocol;

import org.jspecify.annotations.NullMarked;

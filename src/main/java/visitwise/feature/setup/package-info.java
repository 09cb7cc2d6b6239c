/** The first start: the hospitals that take part, and the protocols they take into use. */
@NullMarked
package visitwise.feature.setup;

import org.jspecify.annotations.NullMarked;

/** The protocols in use, and what the site decides about them. */
@NullMarked
package visitwise.feature.protocols;

import org.jspecify.annotations.NullMarked;

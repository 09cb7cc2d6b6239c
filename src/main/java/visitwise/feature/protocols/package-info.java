/** Finding a protocol, checking it, and running case files through it. */
@NullMarked
package visitwise.feature.protocols;

import org.jspecify.annotations.NullMarked;

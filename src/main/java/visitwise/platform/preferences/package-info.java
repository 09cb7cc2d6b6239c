/** What the person at this computer prefers, kept beside the records. */
@NullMarked
package visitwise.platform.preferences;

import org.jspecify.annotations.NullMarked;

/** What is typed in forms and not saved, kept over a crash. */
@NullMarked
package visitwise.platform.drafts;

import org.jspecify.annotations.NullMarked;

/** Rows about trials, their sites and the versions of their protocols. */
@NullMarked
package visitwise.storage.study;

import org.jspecify.annotations.NullMarked;

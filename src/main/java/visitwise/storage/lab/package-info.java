/** Rows about laboratory results. */
@NullMarked
package visitwise.storage.lab;

import org.jspecify.annotations.NullMarked;

/** Protocol files: reading them whole, or refusing them with every problem at once. */
@NullMarked
package visitwise.storage.protocolfile;

import org.jspecify.annotations.NullMarked;

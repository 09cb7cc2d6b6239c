/** An invented study to look around in. */
@NullMarked
package visitwise.app.demo;

import org.jspecify.annotations.NullMarked;

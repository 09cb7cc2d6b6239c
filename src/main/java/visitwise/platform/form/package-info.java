/** Fields that people type into, their checks, and forms made of them. */
@NullMarked
package visitwise.platform.form;

import org.jspecify.annotations.NullMarked;

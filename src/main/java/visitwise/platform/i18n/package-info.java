/** Texts in English and Simplified Chinese. */
@NullMarked
package visitwise.platform.i18n;

import org.jspecify.annotations.NullMarked;

/** The laboratory catalogue that ships with the program, and conversions of units by UCUM. */
@NullMarked
package visitwise.storage.labcatalogue;

import org.jspecify.annotations.NullMarked;

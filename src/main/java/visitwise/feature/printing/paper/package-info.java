/** A4 pages in both languages: where ink goes, and the PDF that holds it. */
@NullMarked
package visitwise.feature.printing.paper;

import org.jspecify.annotations.NullMarked;

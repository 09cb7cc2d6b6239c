/** A sheet of results of one specimen: what it asks for, what it means, and what follows from it. */
@NullMarked
package visitwise.domain.lab.panel;

import org.jspecify.annotations.NullMarked;

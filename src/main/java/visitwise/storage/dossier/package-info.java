/** All that is stored about one participant, read at one moment. */
@NullMarked
package visitwise.storage.dossier;

import org.jspecify.annotations.NullMarked;

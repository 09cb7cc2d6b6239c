/** The screens of one participant's file. */
@NullMarked
package visitwise.feature.participantfile.ui;

import org.jspecify.annotations.NullMarked;

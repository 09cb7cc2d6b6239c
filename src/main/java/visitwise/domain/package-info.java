/** What is true of trials: plain Java without screens, SQL, JSON, clocks or threads. */
@NullMarked
package visitwise.domain;

import org.jspecify.annotations.NullMarked;

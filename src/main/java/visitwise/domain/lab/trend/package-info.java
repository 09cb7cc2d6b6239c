/** Summaries of many results for charts and tables. */
@NullMarked
package visitwise.domain.lab.trend;

import org.jspecify.annotations.NullMarked;

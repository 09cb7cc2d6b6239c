/** Severity grades of laboratory values by the Common Terminology Criteria for Adverse Events (CTCAE). */
@NullMarked
package visitwise.domain.lab.grading;

import org.jspecify.annotations.NullMarked;

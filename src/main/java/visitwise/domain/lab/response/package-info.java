/** Whether a participant responds: rule sets for urine protein, haematuria and kidney function, and SLEDAI-2K. */
@NullMarked
package visitwise.domain.lab.response;

import org.jspecify.annotations.NullMarked;

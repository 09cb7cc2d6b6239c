/**
 * Kidney function, urine excretion and kidney disease categories from published equations; the only place of the domain
 * that reckons in double, because the equations need powers.
 *
 * <p>Tags of what was verified: [A] abstract of the paper read, [C] code of the authors read, [R] table or text read in
 * reprint or on an official page, [P n] n independent public programs agree, [S] secondary source, [U] unverified, [D]
 * decided here: default, confirm with the sponsor.
 */
@NullMarked
package visitwise.domain.lab.renal;

import org.jspecify.annotations.NullMarked;

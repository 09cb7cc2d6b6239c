package visitwise.domain.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an analyte is called in exports.
 *
 * @param loinc null if no code is known
 * @param cdiscUnit null if no submission unit is known
 */
public record AnalyteCoding(
        @Nullable Loinc loinc, Sdtm sdtm, @Nullable CdiscUnit cdiscUnit) {

    /**
     * Logical Observation Identifiers Names and Codes (Regenstrief Institute, see the licence notice).
     *
     * @param conventional the code for conventional units
     * @param si codes for SI units where they differ
     * @param check where the code was read
     */
    public record Loinc(String conventional, List<String> si, String name, String check) {

        public Loinc {
            si = List.copyOf(si);
        }
    }

    /**
     * CDISC controlled terminology.
     *
     * @param domain for example LB; "LB or IS" where versions differ
     * @param testCode null if there is none
     * @param test null if there is none
     * @param nci code of the NCI Thesaurus; null if there is none
     * @param check where the code was read
     */
    public record Sdtm(
            String domain,
            @Nullable String testCode,
            @Nullable String test,
            @Nullable String nci,
            String check) {}

    /**
     * The unit of submission, which is not UCUM.
     *
     * @param check where it was read
     */
    public record CdiscUnit(String code, String check) {}
}

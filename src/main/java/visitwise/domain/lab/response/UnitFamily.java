package visitwise.domain.lab.response;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be compared with each other: values of two families never are. */
public enum UnitFamily {
    /** Protein to creatinine in urine. */
    RATIO("PROTCRT_U"),
    /** Protein in urine per body surface and time. */
    PER_SURFACE,
    /** Protein in urine per 24 hours. */
    PER_DAY("PROT_24H"),
    /** Red cells per high-power field. */
    CELLS_PER_FIELD("RBC_U_HPF"),
    /** Red cells per volume of urine. */
    CELLS_PER_VOLUME("RBC_U_VOL"),
    /** Glomerular filtration rate per 1.73 m2. */
    FILTRATION("GFR_CR_173", "GFR_CYS_173", "GFR_CRCYS_173", "GFR_MEASURED_173", "CRCL_24H_173");

    /** Held as one text, for a list could change. */
    private final String analytes;

    UnitFamily(String... analytes) {
        this.analytes = String.join(" ", analytes);
    }

    /** Catalogue codes of what is measured in it. */
    public List<String> analytes() {
        return analytes.isEmpty() ? List.of() : List.of(analytes.split(" "));
    }

    public static Optional<UnitFamily> of(String analyte) {
        return Arrays.stream(values())
                .filter(f -> f.analytes().contains(analyte))
                .findFirst();
    }
}

package visitwise.domain.lab.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the criteria measure, with the catalogue codes of the analytes that may stand for it. */
public enum Measurand {
    CREATININE("CREAT_S"),
    ALT("ALT_S"),
    AST("AST_S"),
    HAEMOGLOBIN("HGB_B"),
    LEUKOCYTES("WBC_B"),
    NEUTROPHILS("NEUT_B"),
    LYMPHOCYTES,
    PLATELETS("PLAT_B"),
    BILIRUBIN,
    ALBUMIN("ALB_S"),
    TEMPERATURE("TEMP"),
    PROTEIN_24H("PROT_24H"),
    PROTEIN_RATIO("PROTCRT_U"),
    /**
     * Estimated or measured GFR or measured creatinine clearance: the criteria read their numbers alike. No stage may be
     * read from Cockcroft-Gault.
     */
    FILTRATION("GFR_CR_173", "GFR_CYS_173", "GFR_CRCYS_173", "GFR_MEASURED_173", "CRCL_24H_173", "CRCL_24H");

    /** Those that are worked out by an equation, whoever did it. */
    public static final Set<String> ESTIMATED = Set.of("GFR_CR_173", "GFR_CYS_173", "GFR_CRCYS_173");

    /** A copy that nothing changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> analytes;

    Measurand(String... analytes) {
        this.analytes = List.of(analytes);
    }

    /** Catalogue codes; none for what the catalogue does not hold. */
    public List<String> analytes() {
        return analytes;
    }

    /** What an analyte of the catalogue stands for; empty if the criteria do not grade it. */
    public static Optional<Measurand> of(String analyte) {
        return Arrays.stream(values())
                .filter(m -> m.analytes().contains(analyte))
                .findFirst();
    }
}

package visitwise.domain.lab.renal;

import java.util.Optional;

/** What an equation results in: unit (UCUM), analyte of the catalogue, and decimals to show [D]. */
enum Result {
    GFR_CR("mL/min/{1.73_m2}", "GFR_CR_173", 0),
    GFR_CYS("mL/min/{1.73_m2}", "GFR_CYS_173", 0),
    GFR_CRCYS("mL/min/{1.73_m2}", "GFR_CRCYS_173", 0),
    CLEARANCE("mL/min", "CRCL_24H", 0),
    CLEARANCE_INDEXED("mL/min/{1.73_m2}", "CRCL_24H_173", 0),
    CLEARANCE_CG("mL/min", "CRCL_CG", 0),
    SURFACE("m2", "BSA", 2),
    PROTEIN_DAY("g/(24.h)", "PROT_24H", 2),
    PROTEIN_SURFACE("mg/(m2.h)", "", 1),
    UPCR_MASS("mg/g{creat}", "PROTCRT_U", 0),
    UPCR_MOLAR("mg/mmol{creat}", "PROTCRT_U", 1),
    UACR_MASS("mg/g{creat}", "ALBCREAT_U", 0),
    UACR_MOLAR("mg/mmol{creat}", "ALBCREAT_U", 1),
    CREATININE_DAY("mg/d", "", 0),
    CREATININE_WEIGHT("mg/kg/d", "CREAT_EXCR", 1);

    private final String unit;
    private final String analyte;
    private final int decimals;

    Result(String unit, String analyte, int decimals) {
        this.unit = unit;
        this.analyte = analyte;
        this.decimals = decimals;
    }

    String unit() {
        return unit;
    }

    Optional<String> analyte() {
        return analyte.isEmpty() ? Optional.empty() : Optional.of(analyte);
    }

    int decimals() {
        return decimals;
    }

    /** Whether it is kidney function, which is shown finer in children. */
    boolean isKidneyFunction() {
        return switch (this) {
            case GFR_CR, GFR_CYS, GFR_CRCYS, CLEARANCE, CLEARANCE_INDEXED -> true;
            default -> false;
        };
    }
}

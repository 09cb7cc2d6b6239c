package visitwise.domain.lab;

import java.util.Arrays;
import java.util.Optional;

/** What a concentration is given in. */
public enum Unit {
    G_PER_L("g/L"),
    MG_PER_L("mg/L"),
    MG_PER_DL("mg/dL"),
    MMOL_PER_L("mmol/L"),
    UMOL_PER_L("umol/L");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** The unit as a UCUM code, as results are stored with it. */
    public String code() {
        return code;
    }

    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}

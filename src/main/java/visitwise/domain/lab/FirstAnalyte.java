package visitwise.domain.lab;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured, with its units and the limits beyond which a value is a slip of the pen. */
public enum FirstAnalyte {
    URINE_PROTEIN("PROT_U", Unit.MG_PER_L, "0", "200000"),
    URINE_CREATININE("CREAT_U", Unit.MMOL_PER_L, "0.05", "80"),
    SERUM_CREATININE("CREAT_S", Unit.UMOL_PER_L, "5", "5000");

    private final String code;
    private final Unit unit;
    private final BigDecimal least;
    private final BigDecimal most;

    FirstAnalyte(String code, Unit unit, String least, String most) {
        this.code = code;
        this.unit = unit;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** As results are stored with it. */
    public String code() {
        return code;
    }

    /** The unit that values are compared in. */
    public Unit unit() {
        return unit;
    }

    /** The units a laboratory may report it in, that of comparison first. */
    public List<Unit> units() {
        var others = Arrays.stream(Unit.values()).filter(other -> other != unit && factor(other) != null);
        return Stream.concat(Stream.of(unit), others).toList();
    }

    /** Smallest possible value in the unit of comparison. */
    public BigDecimal least() {
        return least;
    }

    /** Greatest possible value in the unit of comparison. */
    public BigDecimal most() {
        return most;
    }

    /** A value in the unit of comparison, with every digit; empty if it is never reported in that unit. */
    public Optional<BigDecimal> converted(BigDecimal value, Unit from) {
        return Optional.ofNullable(factor(from)).map(factor -> value.multiply(new BigDecimal(factor)));
    }

    /** True if a value in the unit of comparison can be. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    public static Optional<FirstAnalyte> of(String code) {
        return Arrays.stream(values())
                .filter(analyte -> analyte.code.equals(code))
                .findFirst();
    }

    /** What a value is multiplied by. 1 mg/dL of creatinine is 88.4 umol/L, as KDIGO converts it (113.12 g/mol). */
    private @Nullable String factor(Unit from) {
        return switch (this) {
            case URINE_PROTEIN ->
                switch (from) {
                    case MG_PER_L -> "1";
                    case G_PER_L -> "1000";
                    case MG_PER_DL -> "10";
                    default -> null;
                };
            case URINE_CREATININE ->
                switch (from) {
                    case MMOL_PER_L -> "1";
                    case UMOL_PER_L -> "0.001";
                    case MG_PER_DL -> "0.0884";
                    default -> null;
                };
            case SERUM_CREATININE ->
                switch (from) {
                    case UMOL_PER_L -> "1";
                    case MG_PER_DL -> "88.4";
                    default -> null;
                };
        };
    }
}

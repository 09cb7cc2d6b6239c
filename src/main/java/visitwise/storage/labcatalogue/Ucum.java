package visitwise.storage.labcatalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumModel;
import org.jspecify.annotations.Nullable;

/**
 * The Unified Code for Units of Measure: what is a unit, and which units measure the same. The definitions and the grammar
 * are those of org.fhir:ucum; factors are worked out here as fractions, because its own conversions know no temperatures
 * and round 1 cm to 0.394 in.
 */
final class Ucum {

    private static final String FILE = "/ucum-essence.xml";
    private static final String SUBSTANCE = "mol";
    private static final String MASS = "g";

    private static final Pattern REMARK = Pattern.compile("\\{[^{}]*}");

    /** What the library lets pass: a sign behind a sign, and numbers no unit has. */
    private static final Pattern NEVER = Pattern.compile(".*([/.][/.]|\\(\\)|[0-9]{10}).*", Pattern.DOTALL);

    private static final int LONGEST = 100;

    /** Takes about a quarter of a second, so the definitions are read when the first unit is asked for. */
    private static final class Definitions {
        private static final UcumModel MODEL = read();
    }

    private Ucum() {}

    private static UcumModel read() {
        try (var in = Objects.requireNonNull(UcumEssenceService.class.getResourceAsStream(FILE), FILE)) {
            return new UcumEssenceService(in).getModel();
        } catch (UcumException | IOException e) {
            throw new IllegalStateException("the definitions of units do not read", e);
        }
    }

    static boolean isValid(String code) {
        return meaning(code).isPresent();
    }

    /** The way from one unit to another; empty if one is none, or they do not measure the same. */
    static Optional<Scaling> scaling(String from, String to) {
        return meaning(from)
                .flatMap(one -> meaning(to)
                        .filter(other -> other.parts().equals(one.parts()))
                        .map(other -> one.scaling().then(other.scaling().back())));
    }

    /**
     * The same between mass and amount of substance.
     *
     * @param molarMass in g/mol
     */
    static Optional<Scaling> scaling(String from, String to, BigDecimal molarMass) {
        var one = meaning(from).orElse(null);
        var other = meaning(to).orElse(null);
        if (one == null || other == null || molarMass.signum() <= 0) {
            return Optional.empty();
        }
        int moles = one.exponent(SUBSTANCE) - other.exponent(SUBSTANCE);
        if (Math.abs(moles) != 1) {
            return Optional.empty();
        }
        var gramPerMole =
                new UnitMeaning(Fraction.ZERO, Fraction.of(molarMass), Map.of(MASS, 1, SUBSTANCE, -1)).power(moles);
        var weighed = one.times(gramPerMole);
        return weighed.parts().equals(other.parts())
                ? Optional.of(weighed.scaling().then(other.scaling().back()))
                : Optional.empty();
    }

    private static Optional<UnitMeaning> meaning(String code) {
        var bare = REMARK.matcher(code).replaceAll("");
        boolean isWritten =
                !code.isEmpty() && code.length() <= LONGEST && !code.chars().anyMatch(Character::isWhitespace);
        return isWritten && !NEVER.matcher(bare).matches() && isClosed(bare)
                ? Optional.ofNullable(taken(code))
                : Optional.empty();
    }

    /** Every bracket that is opened is closed, and none is closed before. */
    private static boolean isClosed(String bare) {
        int open = 0;
        for (int place = 0; place < bare.length() && open >= 0; place++) {
            char sign = bare.charAt(place);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return open == 0;
    }

    private static @Nullable UnitMeaning taken(String code) {
        try {
            return new UnitReader(Definitions.MODEL).read(code);
        } catch (UcumException _) {
            return null;
        }
    }
}

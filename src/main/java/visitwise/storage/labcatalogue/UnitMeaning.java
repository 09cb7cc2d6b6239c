package visitwise.storage.labcatalogue;

import java.util.Map;
import java.util.TreeMap;

/**
 * A unit taken apart: (value + zero) x factor in what it is made of.
 *
 * @param zero other than 0 for temperatures only
 * @param parts exponents of what cannot be taken apart further; none of them 0
 */
record UnitMeaning(Fraction zero, Fraction factor, Map<String, Integer> parts) {

    static final UnitMeaning ONE = number(Fraction.ONE);

    UnitMeaning {
        parts = Map.copyOf(parts);
    }

    static UnitMeaning number(Fraction factor) {
        return new UnitMeaning(Fraction.ZERO, factor, Map.of());
    }

    static UnitMeaning part(String code) {
        return new UnitMeaning(Fraction.ZERO, Fraction.ONE, Map.of(code, 1));
    }

    UnitMeaning times(UnitMeaning other) {
        var all = new TreeMap<>(parts);
        other.parts.forEach((part, exponent) ->
                all.merge(part, exponent, (one, two) -> one + two == 0 ? null : Integer.valueOf(one + two)));
        return new UnitMeaning(Fraction.ZERO, factor.times(other.factor), all);
    }

    UnitMeaning power(int exponent) {
        var all = new TreeMap<String, Integer>();
        if (exponent != 0) {
            parts.forEach((part, one) -> all.put(part, one * exponent));
        }
        return new UnitMeaning(Fraction.ZERO, factor.power(exponent), all);
    }

    int exponent(String part) {
        return parts.getOrDefault(part, 0);
    }

    Scaling scaling() {
        return new Scaling(zero, factor);
    }
}

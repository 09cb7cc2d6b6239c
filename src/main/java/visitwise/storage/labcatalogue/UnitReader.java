package visitwise.storage.labcatalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.fhir.ucum.Component;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.ExpressionParser;
import org.fhir.ucum.Factor;
import org.fhir.ucum.Operator;
import org.fhir.ucum.Symbol;
import org.fhir.ucum.Term;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumModel;
import org.fhir.ucum.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Takes units apart, down to what cannot be converted into anything else: the base units, the mole (a number of molecules
 * in UCUM, but no count of cells is an amount of substance), arbitrary units such as [iU], fields of a microscope, and body
 * surface, which UCUM takes for a remark.
 */
final class UnitReader {

    private static final Pattern PER_SURFACE = Pattern.compile("\\{1\\.73_?m2}");
    private static final int HIGHEST = 30;
    private static final Pattern PURE_NUMBER = Pattern.compile("10\\*|10\\^|\\[pi]");

    /** Temperatures: their degree in kelvin, and what is added to reach absolute zero (UCUM tables 3 and 26). */
    private static final Map<String, UnitMeaning> TEMPERATURES = Map.of(
            "Cel", temperature("1", "1", "273.15"),
            "[degF]", temperature("5", "9", "459.67"));

    private final ExpressionParser parser;

    UnitReader(UcumModel model) {
        this.parser = new ExpressionParser(model);
    }

    UnitMeaning read(String code) throws UcumException {
        var degree = TEMPERATURES.get(code);
        if (degree != null) {
            return degree;
        }
        var meaning = term(parser.parse(code));
        return PER_SURFACE.matcher(code).find() ? meaning.times(UnitMeaning.part("1.73m2")) : meaning;
    }

    private UnitMeaning term(Term first) throws UcumException {
        var meaning = UnitMeaning.ONE;
        boolean isDivided = false;
        for (@Nullable Term term = first; term != null; term = term.getTerm()) {
            var part = component(term.getComp());
            meaning = meaning.times(isDivided ? part.power(-1) : part);
            isDivided = term.getOp() == Operator.DIVISION;
        }
        return meaning;
    }

    private UnitMeaning component(@Nullable Component component) throws UcumException {
        return switch (component) {
            case null -> UnitMeaning.ONE;
            case Term inner -> term(inner);
            case Factor factor -> factor(factor);
            case Symbol symbol -> symbol(symbol);
            default -> throw new UcumException("unknown part of a unit: " + component);
        };
    }

    /** The library lets 0 and signs pass; UCUM (paragraph 9) has positive whole numbers only. */
    private static UnitMeaning factor(Factor factor) throws UcumException {
        if (factor.getValue() <= 0) {
            throw new UcumException("no unit is " + factor.getValue() + " of another");
        }
        return number(new BigDecimal(factor.getValue()));
    }

    private UnitMeaning symbol(Symbol symbol) throws UcumException {
        if (Math.abs(symbol.getExponent()) > HIGHEST) {
            throw new UcumException("no quantity has the exponent " + symbol.getExponent());
        }
        var unit = unit(symbol.getUnit());
        var prefixed = symbol.hasPrefix()
                ? unit.times(number(new BigDecimal(symbol.getPrefix().getValue().asDecimal())))
                : unit;
        return prefixed.power(symbol.getExponent());
    }

    private UnitMeaning unit(Unit unit) throws UcumException {
        if (!(unit instanceof DefinedUnit defined)
                || defined.isSpecial()
                || unit.getCode().equals("mol")) {
            return UnitMeaning.part(unit.getCode());
        }
        var value = defined.getValue();
        boolean isCount = value.getUnit().equals("1");
        if (isCount && !PURE_NUMBER.matcher(unit.getCode()).matches()) {
            return UnitMeaning.part(unit.getCode());
        }
        var of = isCount ? UnitMeaning.ONE : term(parser.parse(value.getUnit()));
        return of.times(number(new BigDecimal(value.getValue().asDecimal())));
    }

    private static UnitMeaning number(BigDecimal number) {
        return UnitMeaning.number(Fraction.of(number));
    }

    private static UnitMeaning temperature(String times, String by, String zero) {
        var degree = Fraction.of(new BigDecimal(times)).by(Fraction.of(new BigDecimal(by)));
        return new UnitMeaning(Fraction.of(new BigDecimal(zero)), degree, Map.of("K", 1));
    }
}

package visitwise.storage.labcatalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.LabUnit;
import visitwise.storage.labcatalogue.Conversion.Converted;
import visitwise.storage.labcatalogue.Conversion.InvalidUnit;
import visitwise.storage.labcatalogue.Conversion.NotConvertible;

/**
 * Conversions between units: by UCUM where both measure the same, and from mass to amount of substance only by the factor
 * that the analyte declares, or a molar mass.
 */
public final class UnitConversions {

    private final Catalogue catalogue;

    public UnitConversions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** True if it is a unit to the letter of UCUM, which what laboratories write often is not. */
    public boolean isValid(String unit) {
        return Ucum.isValid(unit);
    }

    /**
     * A value in another unit.
     *
     * @param analyte of the catalogue; any other word stands for something of which only the units are known
     * @param from a UCUM code
     * @param to a UCUM code
     * @param molarMass in g/mol, for what declares no factor; null if it is not known
     */
    public Conversion convert(
            String analyte, BigDecimal value, String from, String to, @Nullable BigDecimal molarMass) {
        if (!isValid(from)) {
            return new InvalidUnit(from);
        }
        if (!isValid(to)) {
            return new InvalidUnit(to);
        }
        return Ucum.scaling(from, to)
                .or(() -> catalogue.analyte(analyte).flatMap(known -> declared(known, from, to)))
                .or(() -> molarMass == null ? Optional.empty() : Ucum.scaling(from, to, molarMass))
                .<Conversion>map(scaling -> new Converted(scaling.of(value)))
                .orElseGet(NotConvertible::new);
    }

    /**
     * The unit of an analyte that is meant by what somebody wrote: one of its own, or else any UCUM code that converts into
     * one of them.
     */
    public Optional<LabUnit> unit(Analyte analyte, String written) {
        return analyte.unit(written).or(() -> {
            var code =
                    Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).replace('\u03bc', 'u');
            return toStandard(analyte, code).map(scaling -> scaling.unit(code));
        });
    }

    private static Optional<Scaling> declared(Analyte analyte, String from, String to) {
        return toStandard(analyte, from).flatMap(one -> toStandard(analyte, to).map(other -> one.then(other.back())));
    }

    private static Optional<Scaling> toStandard(Analyte analyte, String code) {
        return analyte.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Scaling::toStandard)
                .or(() -> analyte.units().stream()
                        .flatMap(
                                unit -> Ucum.scaling(code, unit.code())
                                        .map(scaling -> scaling.then(Scaling.toStandard(unit)))
                                        .stream())
                        .findFirst());
    }
}

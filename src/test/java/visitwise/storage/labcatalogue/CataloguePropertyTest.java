package visitwise.storage.labcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.AnalyteCoding;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.storage.labcatalogue.Conversion.Converted;

/** What holds for every row of the catalogue. */
class CataloguePropertyTest {

    /** A unit of an analyte. */
    record Unit(Analyte analyte, LabUnit unit) {}

    private final UnitConversions conversions = new UnitConversions(ShippedCatalogue.catalogue());

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(ShippedCatalogue.catalogue().all().stream()
                .flatMap(analyte -> analyte.units().stream().map(unit -> new Unit(analyte, unit)))
                .toList());
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(6);
    }

    @Property
    void thereAndBackAgainIsTheSameValue(@ForAll("units") Unit one, @ForAll("values") BigDecimal value) {
        for (var other : one.analyte().units()) {
            var there = new Quantity(visitwise.domain.lab.Comparison.EXACT, value, one.unit()).in(other);
            assertThat(Quantity.compare(there.in(one.unit()).number(), value))
                    .as("%s %s in %s", value, one, other)
                    .isZero();
        }
    }

    @Property
    void theSheetAndTheConversionsAgree(@ForAll("units") Unit one, @ForAll("values") BigDecimal value) {
        for (var other : one.analyte().units()) {
            var found =
                    conversions.convert(one.analyte().code(), value, one.unit().code(), other.code(), null);
            var shown = Quantity.exactly(value, one.unit()).in(other).number();
            assertThat(found)
                    .isInstanceOfSatisfying(
                            Converted.class,
                            converted -> assertThat(Quantity.compare(converted.value(), shown))
                                    .as("%s %s in %s: %s %s", value, one, other, converted.value(), shown)
                                    .isZero());
        }
    }

    @Property
    void aGreaterValueStaysGreater(
            @ForAll("units") Unit one, @ForAll("values") BigDecimal value, @ForAll("values") BigDecimal more) {
        assertThat(one.unit().toStandard(value.add(more)))
                .isGreaterThanOrEqualTo(one.unit().toStandard(value));
    }

    @Example
    void everyUnitIsUcum() {
        assertThat(ShippedCatalogue.catalogue().all())
                .flatExtracting(Analyte::units)
                .extracting(LabUnit::code)
                .allMatch(conversions::isValid);
    }

    @Example
    void theStandardUnitStandsForItself() {
        assertThat(ShippedCatalogue.catalogue().all())
                .filteredOn(Analyte::isNumber)
                .extracting(Analyte::standard)
                .allSatisfy(
                        unit -> assertThat(unit.toStandard(new BigDecimal("7"))).isEqualByComparingTo("7"));
    }

    @Example
    void rangesLieWithinTheLimits() {
        for (var analyte : ShippedCatalogue.catalogue().all()) {
            for (var range : analyte.ranges()) {
                assertThat(Stream.of(range.low(), range.high()))
                        .as(analyte.code())
                        .allMatch(limit -> limit == null || analyte.limits().isPossible(limit));
            }
        }
    }

    @Example
    void everyLoincHasItsCheckDigit() {
        var codes = new ArrayList<String>();
        for (var analyte : ShippedCatalogue.catalogue().all()) {
            AnalyteCoding.Loinc loinc = analyte.coding().loinc();
            if (loinc != null) {
                codes.add(loinc.conventional());
                codes.addAll(loinc.si());
            }
        }
        assertThat(codes).hasSizeGreaterThan(50).allMatch(CataloguePropertyTest::isLoinc);
        assertThat(isLoinc("2889-5")).isFalse();
    }

    /** The check digit of LOINC is that of Luhn (modulus 10, every second digit from the right doubled). */
    private static boolean isLoinc(String code) {
        if (!code.matches("[0-9]{1,6}-[0-9]")) {
            return false;
        }
        var digits = code.replace("-", "");
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int counted = place % 2 == 1 ? digit * 2 : digit;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}

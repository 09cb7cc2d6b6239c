package visitwise.storage.labcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.TypedResult.Grade;
import visitwise.domain.lab.TypedResult.Measured;
import visitwise.domain.lab.TypedResult.Unreadable;

/** What holds whatever is typed. */
class TypedResultPropertyTest {

    private static final List<Analyte> ALL = ShippedCatalogue.catalogue().all();

    private final UnitConversions conversions = new UnitConversions(ShippedCatalogue.catalogue());

    @Provide
    Arbitrary<Analyte> analytes() {
        return Arbitraries.of(ALL);
    }

    @Provide
    Arbitrary<Analyte> numbers() {
        return Arbitraries.of(ALL.stream().filter(Analyte::isNumber).toList());
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("99999"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789+-\u00b1<>=\u2264., /^*mguLdlHPF\uff11\uff0b\uff0c\u9634\u6027\u2079{}()[]'")
                .ofMaxLength(12);
    }

    @Property
    void everyUnitOfEveryAnalyteIsReadBehindANumber(
            @ForAll("numbers") Analyte analyte, @ForAll("values") BigDecimal value, @ForAll Comparison comparison) {
        var sign = comparison == Comparison.EXACT ? "" : comparison.sign();
        for (var unit : analyte.units()) {
            var text = sign + value.toPlainString();
            assertThat(TypedResult.of(analyte, text + " " + unit.code(), conversions::unit))
                    .isInstanceOfSatisfying(Measured.class, found -> {
                        assertThat(found.quantity().unit()).isEqualTo(unit);
                        assertThat(found.quantity().number()).isEqualTo(value);
                        assertThat(found.quantity().comparison()).isEqualTo(comparison);
                        assertThat(found.reported().text()).isEqualTo(text);
                        assertThat(found.reported().unit()).isEqualTo(unit.code());
                    });
        }
    }

    @Property
    void anAllowedValueIsReadAsItself(@ForAll("analytes") Analyte analyte) {
        for (var value : analyte.allowed()) {
            assertThat(TypedResult.of(analyte, value, conversions::unit))
                    .isInstanceOfSatisfying(
                            Grade.class, found -> assertThat(found.value()).isEqualTo(value));
        }
    }

    @Property(tries = 5000)
    void whateverIsTypedIsKeptToTheLetterOrRefusedWithIt(
            @ForAll("analytes") Analyte analyte, @ForAll("texts") String text) {
        switch (TypedResult.of(analyte, text, conversions::unit)) {
            case Measured found -> {
                assertThat(text.strip()).startsWith(found.reported().text());
                assertThat(text).doesNotContain(",", "\uff0c", "'");
                assertThat(found.quantity().number()).isNotNegative();
            }
            case Grade found -> {
                assertThat(found.reported().text()).isEqualTo(text.strip());
                assertThat(found.reported().number()).isNull();
            }
            case Unreadable(var reason) ->
                assertThat(text.isBlank() || reason.args().getFirst().equals(text.strip()))
                        .isTrue();
        }
    }
}

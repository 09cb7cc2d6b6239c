package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Builds what a sheet is read against: a boy of nine, 131 cm and 28.6 kg. */
final class Sheets {

    static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    static final LocalDate BORN = LocalDate.of(2017, 7, 2);
    static final Catalogue CATALOGUE = ShippedCatalogue.catalogue();

    private static final ParticipantId CHILD = new ParticipantId(new UUID(1, 1));

    private Sheets() {}

    static Analyte analyte(String code) {
        return CATALOGUE.analyte(code).orElseThrow();
    }

    static Quantity quantity(String analyte, String number, String unit) {
        return quantity(analyte, Comparison.EXACT, number, unit);
    }

    static Quantity quantity(String analyte, Comparison comparison, String number, String unit) {
        return new Quantity(
                comparison, new BigDecimal(number), analyte(analyte).unit(unit).orElseThrow());
    }

    static Person boy(Person.Size... sizes) {
        return new Person(Sex.MALE, BORN, List.of(sizes));
    }

    static Person.Size size(LocalDate on, String height, String weight) {
        return new Person.Size(
                new UUID(2, on.toEpochDay()),
                new BodySize(
                        CHILD,
                        on,
                        height == null ? null : new BigDecimal(height),
                        weight == null ? null : new BigDecimal(weight)));
    }

    static KidneyEquations equations() {
        return KidneyEquations.atEnrolment(
                Age.on(BORN, DAY), Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021, Equation.BSA_MOSTELLER);
    }

    static Values values(Map<String, Quantity> quantities) {
        var numbers = new HashMap<String, Values.Measured>();
        quantities.forEach((code, quantity) -> numbers.put(code, new Values.Measured(quantity, null)));
        return new Values(numbers, Map.of());
    }
}

package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Sex;

/** Specimens with what follows from them: of the boy of {@link Sheets}, and of a man of 46. */
final class Specimens {

    static final Person BOY = Sheets.boy(Sheets.size(Sheets.DAY, "131", "28.6"));
    static final Person MAN =
            new Person(Sex.MALE, LocalDate.of(1980, 1, 1), List.of(Sheets.size(Sheets.DAY, "175", "70")));

    private Specimens() {}

    static KidneyEquations by(Equation endpoint) {
        return KidneyEquations.fixed(endpoint, Equation.BSA_MOSTELLER);
    }

    /** Of a day before or after that of the sheet. */
    static Sample boy(@Nullable String visit, int days, @Nullable LocalTime time, Map<String, Quantity> measured) {
        return boy(visit, new DayAndTime(Sheets.DAY.plusDays(days), time), Sheets.values(measured), null);
    }

    static Sample boy(@Nullable String visit, DayAndTime collected, Values values, @Nullable UrineCollection urine) {
        return of(BOY, Equation.CKID_U25_CR_2021, visit, collected, values, urine);
    }

    static Sample man(Values values) {
        return of(MAN, Equation.CKDEPI_CR_2021, null, new DayAndTime(Sheets.DAY, null), values, null);
    }

    private static Sample of(
            Person person,
            Equation endpoint,
            @Nullable String visit,
            DayAndTime collected,
            Values values,
            @Nullable UrineCollection urine) {
        var lines = new Derivation(person, by(endpoint), collected, values, urine).all();
        return Sample.of(visit, collected, urine != null, values, lines);
    }

    /** Protein and creatinine in mg/dL of urine. */
    static Map<String, Quantity> urine(String protein, String creatinine) {
        return Map.of(
                "PROT_U", Sheets.quantity("PROT_U", protein, "mg/dL"),
                "CREAT_U", Sheets.quantity("CREAT_U", creatinine, "mg/dL"));
    }

    static Values strip(String shown) {
        return new Values(Map.of(), Map.of("PROT_DIP", shown));
    }

    /** A number with what the laboratory that measured it calls normal at most, in the standard unit. */
    static Values flagged(String analyte, Quantity quantity, @Nullable String most) {
        var limits = most == null ? null : new Limits(null, new BigDecimal(most), "Laboratory A, 2020-01-01");
        var numbers = new HashMap<String, Values.Measured>();
        numbers.put(analyte, new Values.Measured(quantity, null, limits));
        return new Values(numbers, Map.of());
    }
}

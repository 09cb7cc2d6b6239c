package visitwise.feature.results.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.schedule.DoseGiven;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.ui.Beside.Past;
import visitwise.platform.i18n.UnitWords;
import visitwise.storage.database.Stored;

/** What was measured before a sheet of a day, and what is normal then. */
final class Earlier {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Sheet sheet;
    private final LocalDate day;
    private final @Nullable LaboratoryId laboratory;
    private final @Nullable LocalDate firstDose;

    Earlier(Sheet sheet, LocalDate day, @Nullable LaboratoryId laboratory) {
        this.sheet = sheet;
        this.day = day;
        this.laboratory = laboratory;
        this.firstDose = firstDose(sheet);
    }

    /** Beside a line that is typed. */
    Beside of(EnteredLine line) {
        var analyte = line.analyte();
        var limits = sheet.site()
                .of(laboratory)
                .of(analyte, sheet.file().person(), day)
                .orElse(null);
        var now = line.check()
                .content()
                .map(content -> content.quantity())
                .filter(Quantity::isExact)
                .map(Quantity::standard)
                .orElse(null);
        return beside(limits, analyte.form().normal(), results(analyte.code()), now);
    }

    /** Beside a line that is worked out; the reference is that of the catalogue for what the equation gives. */
    Beside of(Equation equation, @Nullable Derived derived) {
        var limits = equation.analyte()
                .flatMap(sheet.file().catalogue()::analyte)
                .filter(analyte -> analyte.standard().code().equals(equation.unit()))
                .flatMap(analyte ->
                        sheet.site().of(laboratory).of(analyte, sheet.file().person(), day))
                .orElse(null);
        var now = derived == null ? null : derived.exact().orElse(null);
        return beside(limits, List.of(), derived(equation), now);
    }

    private Beside beside(@Nullable Limits limits, List<String> normal, List<Past> all, @Nullable BigDecimal now) {
        var before = all.stream()
                .filter(past -> past.day().isBefore(day))
                .reduce((_, later) -> later)
                .orElse(null);
        var baseline = firstDose == null || !day.isAfter(firstDose)
                ? null
                : all.stream()
                        .filter(past -> !past.day().isAfter(firstDose))
                        .reduce((_, later) -> later)
                        .orElse(null);
        return new Beside(limits, normal, baseline, before, percent(before, now), percent(baseline, now));
    }

    private static @Nullable BigDecimal percent(@Nullable Past before, @Nullable BigDecimal now) {
        var old = before == null ? null : before.standard();
        return old == null || now == null || old.signum() <= 0
                ? null
                : now.subtract(old).multiply(HUNDRED).divide(old, 0, RoundingMode.HALF_UP);
    }

    private List<Past> results(String analyte) {
        var here = sheet.id().orElse(null);
        var all = new ArrayList<Past>();
        for (var row : sheet.file().results()) {
            var result = row.value();
            if (result.analyte().equals(analyte) && !Objects.equals(result.sheet(), here)) {
                all.add(new Past(result.specimen().day(), exact(result), text(result)));
            }
        }
        all.sort(Comparator.comparing(Past::day));
        return all;
    }

    private @Nullable BigDecimal exact(LabResult result) {
        return sheet.file()
                .quantity(result)
                .filter(Quantity::isExact)
                .map(Quantity::standard)
                .orElse(null);
    }

    private static String text(LabResult result) {
        var reported = result.reported();
        var answer = result.meaning().map(meaning -> meaning.answer()).orElse(null);
        if (answer != null) {
            return answer;
        }
        return reported.unit() == null ? reported.text() : reported.text() + " " + UnitWords.of(reported.unit());
    }

    private List<Past> derived(Equation equation) {
        var here = sheet.id().orElse(null);
        return sheet.file().derived().stream()
                .map(Stored::value)
                .filter(value ->
                        value.equation().equation().equals(equation.name()) && !Objects.equals(value.sheet(), here))
                .flatMap(value -> past(value).stream())
                .sorted(Comparator.comparing(Past::day))
                .toList();
    }

    private static Optional<Past> past(DerivedValue value) {
        return value.outcome() instanceof DerivedValue.Outcome.Value(var comparison, var number)
                ? Optional.of(
                        new Past(value.on(), value.number(), comparison.sign() + " " + number.stripTrailingZeros()))
                : Optional.empty();
    }

    /** The day of the first dose that was given, or of enrolment where no doses are planned. */
    private static @Nullable LocalDate firstDose(Sheet sheet) {
        var dossier = sheet.dossier();
        var given = dossier.history().doses().stream().map(DoseGiven::on).min(Comparator.naturalOrder());
        if (given.isPresent()) {
            return given.get();
        }
        var plansNone =
                dossier.arm().filter(arm -> arm.regimen().infusions() == 0).isPresent();
        var agreed = dossier.agreed();
        return plansNone && agreed != null ? agreed.value().dates().enrolment() : null;
    }
}

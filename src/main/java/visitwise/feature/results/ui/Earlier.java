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
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.Responses;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.domain.participant.DayAndTime;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetReader;
import visitwise.feature.results.ui.Beside.Past;
import visitwise.platform.i18n.UnitWords;
import visitwise.storage.database.Stored;

/** What was measured before a sheet of a day, and what is normal then. */
final class Earlier {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Comparator<Past> IN_TIME = Comparator.comparing(Past::day)
            .thenComparing(past -> past.at().time(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Sheet sheet;
    private final DayAndTime collected;
    private final LocalDate day;
    private final @Nullable LaboratoryId laboratory;
    private final @Nullable Equation endpoint;
    private final Responses responses;

    Earlier(Sheet sheet, DayAndTime collected, @Nullable LaboratoryId laboratory) {
        this.sheet = sheet;
        this.collected = collected;
        this.day = collected.day();
        this.laboratory = laboratory;
        this.endpoint = SheetReader.equations(sheet, day).endpoint().orElse(null);
        this.responses = new Responses(sheet.course(), endpoint);
    }

    /** Beside a line that is typed. */
    Beside of(EnteredLine line) {
        var analyte = line.analyte();
        var person = sheet.file().person();
        var ranges = sheet.site().of(laboratory);
        var limits = ranges.of(analyte, person, day).orElse(null);
        var family = UnitFamily.of(analyte.code())
                .filter(of -> of != UnitFamily.FILTRATION)
                .orElse(null);
        var now = line.check()
                .content()
                .map(content -> content.quantity())
                .filter(Quantity::isExact)
                .map(Quantity::standard)
                .orElse(null);
        return beside(limits, ranges.answers(analyte, person, day).normal(), family, results(analyte.code()), now);
    }

    /** Beside a line that is worked out; the reference is that of the catalogue for what the equation gives. */
    Beside of(Equation equation, @Nullable Derived derived) {
        var limits = sheet.site()
                .of(laboratory)
                .of(equation, sheet.file().catalogue(), sheet.file().person(), day)
                .orElse(null);
        var now = derived == null ? null : derived.exact().orElse(null);
        return beside(limits, List.of(), family(equation), derived(equation), now);
    }

    /** As what the rules judge it; null if they do not. */
    private @Nullable UnitFamily family(Equation equation) {
        if (equation == endpoint) {
            return UnitFamily.FILTRATION;
        }
        return switch (equation) {
            case UPCR_MG_MMOL -> UnitFamily.RATIO;
            case PROTEIN_24H_G -> UnitFamily.PER_DAY;
            default -> null;
        };
    }

    private Beside beside(
            @Nullable Limits limits,
            List<String> normal,
            @Nullable UnitFamily family,
            List<Past> all,
            @Nullable BigDecimal now) {
        var before = all.stream()
                .filter(past -> past.day().isBefore(day))
                .reduce((_, later) -> later)
                .orElse(null);
        var baseline = baseline(family, all);
        return new Beside(limits, normal, baseline, before, percent(before, now), percent(baseline, now));
    }

    /** None beside a sheet that was itself taken before the first dose. */
    private @Nullable Past baseline(@Nullable UnitFamily family, List<Past> all) {
        var course = sheet.course();
        if (course.isBaseline(collected)) {
            return null;
        }
        if (family != null) {
            return responses.baseline(family) instanceof Baseline.Found found ? past(found) : null;
        }
        return all.stream()
                .filter(past -> course.isBaseline(past.at()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Past past(Baseline.Found found) {
        var quantity = found.reading().quantity();
        return new Past(
                found.used().getLast().specimen(),
                quantity.isExact() ? quantity.standard() : null,
                ResponseWords.told(quantity) + " "
                        + UnitWords.of(quantity.unit().code()));
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
                all.add(new Past(result.specimen(), exact(result), text(result)));
            }
        }
        all.sort(IN_TIME);
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
                .sorted(IN_TIME)
                .toList();
    }

    private Optional<Past> past(DerivedValue value) {
        if (!(value.outcome() instanceof DerivedValue.Outcome.Value(var comparison, var number))) {
            return Optional.empty();
        }
        var at = sheet.file()
                .specimen(value.sheet())
                .map(specimen -> specimen.value().collected())
                .orElseGet(() -> new DayAndTime(value.on(), null));
        var text = comparison.sign() + " " + Digits.told(number).toPlainString();
        return Optional.of(new Past(at, value.number(), text));
    }
}

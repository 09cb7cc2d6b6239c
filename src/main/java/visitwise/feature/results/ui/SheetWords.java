package visitwise.feature.results.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FallbackRange;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.Ranges;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.ui.Beside.Past;
import visitwise.platform.i18n.AnswerWords;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.widget.DayWords;

/** What the sheet says in the language of the screen. */
final class SheetWords {

    static final String NOTHING = "–";

    private final Messages messages;
    private final DayWords days;

    SheetWords(Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
    }

    /** The participant, the visit if there is one, and that these are results. */
    String title(@Nullable Sheet sheet) {
        if (sheet == null) {
            return messages.text("results.title.alone");
        }
        var number = sheet.dossier().participant().value().number();
        return sheet.visitName()
                .map(visit -> messages.text("results.title.visit", number, visit))
                .orElseGet(() -> messages.text("results.title", number));
    }

    /** When it was collected, and the body size, age and sex that the equations use. */
    String context(@Nullable Sheet sheet, SheetHead head) {
        if (sheet == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        var person = sheet.file().person();
        head.exactDay().ifPresent(day -> {
            var time = head.time().value().map(at -> " " + at).orElse("");
            parts.add(messages.text("results.context.collected", days.day(day) + time));
            if (sheet.visit() == null) {
                parts.add(sheet.visitNameOn(day)
                        .map(visit -> messages.text("results.context.visit", visit))
                        .orElseGet(() -> messages.text("results.context.noVisit")));
            }
            var height = person.heightFor(day).flatMap(size -> size.size().heightInCm());
            var weight = person.weightFor(day).flatMap(size -> size.size().weightInKg());
            parts.add(height.map(cm -> messages.text("results.context.height", plain(cm)))
                    .orElseGet(() -> messages.text("results.context.noHeight")));
            parts.add(weight.map(kg -> messages.text("results.context.weight", plain(kg)))
                    .orElseGet(() -> messages.text("results.context.noWeight")));
            var age = person.born().until(day);
            parts.add(messages.text("results.context.age", age.getYears(), age.getMonths()));
        });
        parts.add(messages.word(person.sex()));
        return String.join(" · ", parts);
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A number of the standard unit in the unit of the row, to three digits. */
    static String in(@Nullable LabUnit unit, BigDecimal standard) {
        return plain(Digits.told(unit == null ? standard : unit.fromStandard(standard)));
    }

    /** The reference in the unit of the row; one of the catalogue is marked. */
    String reference(Beside beside, @Nullable LabUnit unit) {
        var limits = beside.limits();
        if (limits == null) {
            return beside.normal().isEmpty() ? NOTHING : AnswerWords.of(beside.normal(), messages);
        }
        return interval(limits, unit) + (isOfCatalogue(limits) ? " †" : "");
    }

    private static String interval(Limits limits, @Nullable LabUnit unit) {
        var low = limits.low();
        var high = limits.high();
        if (low != null && high != null) {
            return in(unit, low) + "–" + in(unit, high);
        }
        if (high != null) {
            return "≤ " + in(unit, high);
        }
        return low == null ? NOTHING : "≥ " + in(unit, low);
    }

    static boolean isOfCatalogue(Limits limits) {
        return limits.source().startsWith(Ranges.FALLBACK);
    }

    /** Whose reference it is. */
    String source(Beside beside) {
        var limits = beside.limits();
        if (limits == null) {
            return messages.text(beside.normal().isEmpty() ? "results.reference.none" : "results.reference.answers");
        }
        return isOfCatalogue(limits)
                ? messages.text("results.reference.catalogue", checked(limits))
                : messages.text("results.reference.laboratory", limits.source());
    }

    /** How far the range of the catalogue was checked, where its source says it. */
    private String checked(Limits limits) {
        return Arrays.stream(FallbackRange.Check.values())
                .filter(check -> limits.source().endsWith(check.name()))
                .findFirst()
                .map(messages::word)
                .orElseGet(limits::source);
    }

    static String baseline(@Nullable Past past, @Nullable LabUnit unit) {
        return past == null ? NOTHING : value(past, unit);
    }

    /** The value of before, its day, and the change since. */
    String previous(Beside beside, @Nullable LabUnit unit) {
        var past = beside.previous();
        if (past == null) {
            return NOTHING;
        }
        var change = beside.change();
        return value(past, unit) + " · " + days.brief(past.day()) + (change == null ? "" : " · " + percent(change));
    }

    private static String value(Past past, @Nullable LabUnit unit) {
        var standard = past.standard();
        return standard == null ? past.text() : in(unit, standard);
    }

    static String percent(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + change.toPlainString().replace('-', '−') + " %";
    }

    /** The value in the unit of the row, where another was typed behind it. */
    Optional<String> converted(EnteredLine line) {
        return quantity(line)
                .filter(quantity ->
                        !quantity.unit().code().equals(line.unitProperty().get()))
                .flatMap(quantity -> line.toldIn().map(unit -> "→ " + told(quantity.in(unit))));
    }

    /** The value in the standard unit, where the row is in another. */
    Optional<String> inStandard(EnteredLine line) {
        return quantity(line)
                .filter(quantity ->
                        quantity.unit().code().equals(line.unitProperty().get()))
                .filter(quantity -> quantity.standard().compareTo(quantity.number()) != 0)
                .map(quantity -> "= " + told(quantity.in(line.analyte().standard())) + " "
                        + UnitWords.of(line.analyte().standard().code()));
    }

    private static Optional<Quantity> quantity(EnteredLine line) {
        return line.check().content().map(content -> content.quantity());
    }

    private static String told(Quantity quantity) {
        return sign(quantity.comparison()) + plain(Digits.told(quantity.number()));
    }

    static String sign(Comparison comparison) {
        return comparison == Comparison.EXACT ? "" : comparison.sign() + " ";
    }

    /** All answers of a scale, in their order. */
    String allowed(EnteredLine line) {
        return AnswerWords.of(line.analyte().allowed(), messages);
    }
}

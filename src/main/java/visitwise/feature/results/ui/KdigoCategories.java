package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.Series;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.AlbuminuriaCategory;
import visitwise.domain.lab.renal.GfrCategory;
import visitwise.domain.lab.renal.KdigoRisk;

/** KDIGO categories of what is measured or worked out on a sheet, and the risk of both: categories, no diagnoses. */
final class KdigoCategories {

    private final List<Judged> all = new ArrayList<>();
    private @Nullable GfrCategory filtration;
    private @Nullable AlbuminuriaCategory albuminuria;

    private KdigoCategories() {}

    static List<Judged> of(SheetReading reading, Age age) {
        var categories = new KdigoCategories();
        categories.albuminuria(reading, Series.UPCR, "PROTCRT_U");
        // The risk goes by albumin where it is known.
        categories.albuminuria(reading, Series.UACR, "ALBCREAT_U");
        categories.filtration(reading, age);
        categories.risk();
        return categories.all;
    }

    /** By the ratio as the laboratory reported it, otherwise as it is worked out. */
    private void albuminuria(SheetReading reading, Series series, String reported) {
        reading.values()
                .quantity(reported)
                .or(() -> derived(reading, series))
                .filter(Quantity::isExact)
                .ifPresent(ratio -> albuminuria(series, ratio));
    }

    private void albuminuria(Series series, Quantity ratio) {
        row(series, ratio).flatMap(row -> row.of(ratio.number().doubleValue())).ifPresent(category -> {
            albuminuria = category;
            add(series, category.name(), ratio);
        });
    }

    /** That of the unit, as values are never converted into another row. */
    private static Optional<AlbuminuriaCategory.Row> row(Series series, Quantity ratio) {
        return Arrays.stream(AlbuminuriaCategory.Row.values())
                .filter(row -> row.name().startsWith(series.name()))
                .filter(row -> row.unit().equals(ratio.unit().code()))
                .findFirst();
    }

    private void filtration(SheetReading reading, Age age) {
        derived(reading, Series.EGFR)
                .filter(Quantity::isExact)
                .ifPresent(rate -> GfrCategory.of(rate.number().doubleValue(), age)
                        .ifPresent(category -> {
                            filtration = category;
                            add(Series.EGFR, category.code(), rate);
                        }));
    }

    private static Optional<Quantity> derived(SheetReading reading, Series series) {
        return reading.derived().stream()
                .filter(derived -> derived.series() == series)
                .flatMap(derived -> derived.exact().stream()
                        .map(number -> new Quantity(
                                Comparison.EXACT,
                                number,
                                LabUnit.of(derived.equation().unit(), "1"))))
                .findFirst();
    }

    private void risk() {
        if (filtration != null && albuminuria != null) {
            var risk = KdigoRisk.of(filtration, albuminuria);
            all.add(new Judged(
                    Message.of("results.kdigo.risk"),
                    Message.of("results.kdigo.risk." + risk.name()),
                    List.of(Message.of("results.kdigo.detail", filtration.code(), albuminuria.name()))));
        }
    }

    private void add(Series series, String code, Quantity quantity) {
        all.add(new Judged(
                Message.of("results.series." + series.name()),
                Message.of("results.kdigo.category", code),
                List.of(Message.of("results.kdigo.detail", Digits.told(quantity.number()), quantity.unit()))));
    }
}

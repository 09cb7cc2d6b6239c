package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.AlbuminuriaCategory;
import visitwise.domain.lab.renal.GfrCategory;
import visitwise.platform.i18n.UnitWords;

/** KDIGO categories of what is worked out on a sheet: categories, no diagnoses. */
final class KdigoCategories {

    private KdigoCategories() {}

    static List<Judged> of(SheetReading reading, Age age) {
        var all = new ArrayList<Judged>();
        for (var derived : reading.derived()) {
            category(derived, age).ifPresent(code -> all.add(judged(derived, code)));
        }
        return all;
    }

    private static Optional<String> category(Derived derived, Age age) {
        var number = derived.exact().orElse(null);
        if (number == null) {
            return Optional.empty();
        }
        return switch (derived.series()) {
            case EGFR -> GfrCategory.of(number.doubleValue(), age).map(GfrCategory::code);
            case UPCR, UACR ->
                Arrays.stream(AlbuminuriaCategory.Row.values())
                        .filter(row -> row.name().equals(derived.equation().name()))
                        .findFirst()
                        .flatMap(row -> row.of(number.doubleValue()))
                        .map(AlbuminuriaCategory::name);
            case PROTEIN_24H, PROTEIN_SURFACE, CREATININE_EXCRETION, EGFR_SUPPORTING, CLEARANCE, CLEARANCE_INDEXED ->
                Optional.empty();
        };
    }

    private static Judged judged(Derived derived, String code) {
        return new Judged(
                Message.of("results.series." + derived.series().name()),
                Message.of("results.kdigo.category", code),
                List.of(Message.of(
                        "results.kdigo.detail",
                        Digits.told(derived.exact().orElseThrow()),
                        UnitWords.of(derived.equation().unit()))));
    }
}

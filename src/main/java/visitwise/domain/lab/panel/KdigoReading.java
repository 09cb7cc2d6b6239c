package visitwise.domain.lab.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.AlbuminuriaCategory;
import visitwise.domain.lab.renal.GfrCategory;
import visitwise.domain.lab.renal.KdigoRisk;

/**
 * KDIGO categories of what is measured or worked out on a sheet, and the risk of both: categories, no diagnoses.
 *
 * @param ratios of protein, then of albumin, as far as they have a category
 * @param filtration null if it has no category
 * @param risk null if it cannot be told
 */
public record KdigoReading(
        List<Ratio> ratios,
        @Nullable Rate filtration,
        @Nullable Risk risk) {

    private static final LabUnit PER_GRAM = LabUnit.of("mg/g{creat}", "0.11312");
    private static final LabUnit PER_MMOL = LabUnit.of("mg/mmol{creat}", "1");

    /** The unit of the row that a unit belongs to: they differ by a power of ten, and grams are never made of moles. */
    private static final Map<String, LabUnit> ROWS = Map.of(
            "mg/g{creat}", PER_GRAM,
            "ug/mg{creat}", PER_GRAM,
            "mg/mg{creat}", PER_GRAM,
            "g/g{creat}", PER_GRAM,
            "mg/mmol{creat}", PER_MMOL,
            "g/mol{creat}", PER_MMOL);

    public KdigoReading {
        ratios = List.copyOf(ratios);
    }

    /** A ratio to creatinine in urine. */
    public record Ratio(Series series, Quantity quantity, AlbuminuriaCategory category) {}

    /** The filtration rate by the equation of the participant. */
    public record Rate(Quantity quantity, GfrCategory category) {}

    /** The risk, and what it goes by. */
    public record Risk(KdigoRisk risk, GfrCategory filtration, AlbuminuriaCategory albuminuria) {}

    public static KdigoReading of(SheetReading reading, Age age) {
        var ratios = new ArrayList<Ratio>();
        var protein = ratio(reading, Series.UPCR, "PROTCRT_U");
        var albumin = ratio(reading, Series.UACR, "ALBCREAT_U");
        protein.flatMap(ratio -> category(Series.UPCR, ratio)).ifPresent(ratios::add);
        albumin.flatMap(ratio -> category(Series.UACR, ratio)).ifPresent(ratios::add);
        var filtration = derived(reading, Series.EGFR)
                .flatMap(rate -> GfrCategory.of(rate, age).map(category -> new Rate(rate, category)))
                .orElse(null);
        // The risk goes by albumin where there is any: what it leaves open is not told by protein.
        var decides = albumin.isPresent() ? Series.UACR : Series.UPCR;
        var risk = ratios.stream()
                .filter(ratio -> ratio.series() == decides)
                .flatMap(ratio -> Stream.ofNullable(filtration)
                        .map(rate -> new Risk(
                                KdigoRisk.of(rate.category(), ratio.category()), rate.category(), ratio.category())))
                .findFirst()
                .orElse(null);
        return new KdigoReading(ratios, filtration, risk);
    }

    /** As the laboratory reported it, otherwise as it is worked out. */
    private static Optional<Quantity> ratio(SheetReading reading, Series series, String reported) {
        return reading.values().quantity(reported).or(() -> derived(reading, series));
    }

    private static Optional<Ratio> category(Series series, Quantity ratio) {
        return Optional.ofNullable(ROWS.get(ratio.unit().code()))
                .flatMap(unit -> Stream.of(AlbuminuriaCategory.Row.values())
                        .filter(row -> row.name().startsWith(series.name()))
                        .filter(row -> row.unit().equals(unit.code()))
                        .findFirst()
                        .flatMap(row -> row.of(ratio.in(unit))))
                .map(category -> new Ratio(series, ratio, category));
    }

    private static Optional<Quantity> derived(SheetReading reading, Series series) {
        return reading.derived().stream()
                .filter(derived -> derived.series() == series)
                .flatMap(derived -> derived.outcome() instanceof Derived.Outcome.Value(var comparison, var number)
                        ? Stream.of(new Quantity(comparison, number, Sample.unit(derived.equation())))
                        : Stream.empty())
                .findFirst();
    }
}

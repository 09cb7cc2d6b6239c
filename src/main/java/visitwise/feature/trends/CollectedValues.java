package visitwise.feature.trends;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.Values;
import visitwise.domain.participant.DayAndTime;
import visitwise.storage.lab.TrendSearch.Found;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** What is read of specimens that count as one, handed over from the first to the last: of two the later counts. */
final class CollectedValues {

    private final Map<String, Values.Measured> numbers = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Quantity> derived = new HashMap<>();
    private @Nullable DayAndTime at;

    void add(Found value) {
        at = value.collected();
        var answer = value.answer();
        if (answer != null) {
            answers.put(value.what(), answer);
        }
        quantity(value).ifPresent(quantity -> {
            if (value.isWorkedOut()) {
                derived.put(value.what(), quantity);
            } else {
                numbers.put(value.what(), new Values.Measured(quantity, null));
            }
        });
    }

    /** With the time of the last; the visit is null if they belong to none. */
    Sample sample(@Nullable String visit) {
        return new Sample(visit, Objects.requireNonNull(at), new Values(numbers, answers), derived);
    }

    private static Optional<Quantity> quantity(Found value) {
        var comparison = value.comparison();
        var amount = value.amount();
        var unit = value.unit();
        if (comparison == null || amount == null || unit == null) {
            return Optional.empty();
        }
        if (value.isWorkedOut()) {
            return Optional.of(new Quantity(comparison, amount, LabUnit.of(unit, "1")));
        }
        return ShippedCatalogue.catalogue()
                .analyte(value.what())
                .flatMap(analyte -> analyte.unit(unit)
                        .map(known -> new Quantity(comparison, amount, known))
                        .or(() -> Optional.ofNullable(value.standard())
                                .map(standard -> new Quantity(comparison, standard, analyte.standard()))));
    }
}

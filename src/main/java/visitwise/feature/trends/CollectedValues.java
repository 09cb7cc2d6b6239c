package visitwise.feature.trends;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.Values;
import visitwise.domain.participant.DayAndTime;
import visitwise.storage.lab.TrendSearch.Found;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Gathers what is read of one specimen. */
final class CollectedValues {

    private final Map<String, Values.Measured> numbers = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Quantity> derived = new HashMap<>();
    private final @Nullable String visit;
    private final DayAndTime collected;
    private final boolean timed;

    /** Of the specimen that a value is of. */
    CollectedValues(Found value) {
        this.visit = value.visit();
        this.collected = value.collected();
        this.timed = value.timed();
    }

    void add(Found value) {
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

    Sample sample() {
        return new Sample(visit, collected, timed, new Values(numbers, answers), derived);
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

package visitwise.domain.lab.panel;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Quantity;

/**
 * What was measured in one specimen, by the codes of the catalogue.
 *
 * @param numbers quantities
 * @param answers grades and answers, as the catalogue writes them
 */
public record Values(Map<String, Measured> numbers, Map<String, String> answers) {

    /**
     * A quantity.
     *
     * @param row of the record it stands in; null while it is not saved
     */
    public record Measured(Quantity quantity, @Nullable String row) {}

    public Values {
        numbers = Map.copyOf(numbers);
        answers = Map.copyOf(answers);
    }

    public Optional<Measured> number(String analyte) {
        return Optional.ofNullable(numbers.get(analyte));
    }

    public Optional<Quantity> quantity(String analyte) {
        return number(analyte).map(Measured::quantity);
    }

    public Optional<String> answer(String analyte) {
        return Optional.ofNullable(answers.get(analyte));
    }

    public boolean has(String analyte) {
        return numbers.containsKey(analyte) || answers.containsKey(analyte);
    }
}

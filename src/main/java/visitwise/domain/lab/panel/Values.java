package visitwise.domain.lab.panel;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Interpreted.Limits;
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
     * @param limits what the laboratory that measured it called normal; null if that is not known
     */
    public record Measured(
            Quantity quantity,
            @Nullable String row,
            @Nullable Limits limits) {

        public Measured(Quantity quantity, @Nullable String row) {
            this(quantity, row, null);
        }
    }

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

    /** True if there is a number: that it was not measured is none. */
    public boolean has(String analyte) {
        return numbers.containsKey(analyte);
    }
}

package visitwise.domain.study;

/**
 * A trial as this hospital runs it.
 *
 * @param code the registry number
 * @param numbers how its participants are numbered
 */
public record Study(String code, NumberPattern numbers) {

    public Study {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a study needs its registry number");
        }
    }
}

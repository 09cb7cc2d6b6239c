package visitwise.domain.lab;

/**
 * A laboratory that reports results to the site.
 *
 * @param inUse false if no new results come from it
 */
public record Laboratory(String name, boolean inUse) {

    public Laboratory {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a laboratory has a name");
        }
    }
}

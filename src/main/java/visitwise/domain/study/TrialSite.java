package visitwise.domain.study;

/**
 * A hospital that takes part.
 *
 * @param code short and unique, for example "01"
 * @param name as it stands on paper
 */
public record TrialSite(String code, String name) {

    public TrialSite {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a site needs code and name: '" + code + "', '" + name + "'");
        }
    }
}

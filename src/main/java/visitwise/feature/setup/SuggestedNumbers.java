package visitwise.feature.setup;

import java.util.List;
import java.util.Map;
import visitwise.domain.study.NumberPattern;

/**
 * Number patterns to suggest for the shipped protocols.
 *
 * @param taken those that studies have already
 */
public record SuggestedNumbers(List<NumberPattern> taken) {

    /** What numbers of the shipped protocols begin with. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "ISRCTN62094626", "ALP-",
            "NCT06731192", "RCT-",
            "NCT07240987", "CKD-",
            "NCT04562025", "DN-",
            "NCT04318600", "LN-");

    public SuggestedNumbers {
        taken = List.copyOf(taken);
    }

    /**
     * A pattern for a shipped protocol: "ALP-{000}" at the first site that runs it, "ALP-02-{000}" at site 02 once the
     * short one is taken.
     */
    public String of(String protocol, String siteCode) {
        var beginning = BEGINNINGS.getOrDefault(protocol, protocol + "-");
        var plain = new NumberPattern(beginning + "{000}");
        return taken.stream().anyMatch(plain::meets) ? beginning + siteCode.strip() + "-{000}" : plain.text();
    }
}

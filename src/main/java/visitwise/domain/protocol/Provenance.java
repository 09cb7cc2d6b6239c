package visitwise.domain.protocol;

import java.time.LocalDate;

/** Where a number of the protocol comes from. */
public sealed interface Provenance {

    /** Stated in the trial's registry text: the sentence. */
    record Registry(String sentence) implements Provenance {}

    /** Stated in a public mirror of the registry record (arm or outcome text), not in the main text: the sentence. */
    record Mirror(String sentence) implements Provenance {}

    /** Nobody states it: assumed so that a calendar can be drawn, for the reason given. */
    record Assumption(String reason) implements Provenance {}

    /** Decided at the site. */
    record SiteDecision(String who, LocalDate when, String why) implements Provenance {}
}

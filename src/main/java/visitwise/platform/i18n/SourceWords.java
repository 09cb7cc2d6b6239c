package visitwise.platform.i18n;

import visitwise.domain.Message;
import visitwise.domain.protocol.Provenance;

/** Where a number of a protocol comes from, in words. */
public final class SourceWords {

    private SourceWords() {}

    public static Message of(Provenance source) {
        return switch (source) {
            case Provenance.Registry(var sentence) -> Message.of("provenance.registry", sentence);
            case Provenance.Mirror(var sentence) -> Message.of("provenance.mirror", sentence);
            case Provenance.Assumption(var reason) -> Message.of("provenance.assumption", reason);
            case Provenance.SiteDecision(var who, var when, var why) -> Message.of("provenance.site", who, when, why);
        };
    }
}

package visitwise.feature.printing;

import visitwise.domain.protocol.Provenance;

/** Where a window on the paper comes from. */
enum WindowSource {
    PROTOCOL("print.windows.protocol"),
    SITE("print.windows.site"),
    ASSUMPTION("print.windows.assumption");

    private final String key;

    WindowSource(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static WindowSource of(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Registry _, Provenance.Mirror _ -> PROTOCOL;
            case Provenance.SiteDecision _ -> SITE;
            case Provenance.Assumption _ -> ASSUMPTION;
        };
    }
}

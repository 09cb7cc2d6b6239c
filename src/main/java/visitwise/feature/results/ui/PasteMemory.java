package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Ignored;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.domain.lab.pasted.Layout;
import visitwise.platform.preferences.Preferences;

/** What the headings of pasted tables were taken for last, kept for each site. */
public final class PasteMemory {

    private static final String IGNORED = "ignored";
    private static final String FACT = "fact:";
    private static final String RESULTS = "results:";

    private final ObjectProperty<Preferences> preferences;

    public PasteMemory(ObjectProperty<Preferences> preferences) {
        this.preferences = preferences;
    }

    /** By the plain name of the heading. */
    Map<String, ColumnUse> known(String site) {
        var known = new HashMap<String, ColumnUse>();
        preferences.get().views().forEach((name, use) -> {
            if (name.startsWith(view(site))) {
                read(use).ifPresent(meant -> known.put(name.substring(view(site).length()), meant));
            }
        });
        return known;
    }

    void remember(String site, String heading, ColumnUse use) {
        var written = written(use);
        if (!written.isEmpty()) {
            preferences.set(preferences.get().withView(view(site) + Layout.name(heading), written));
        }
    }

    private static String view(String site) {
        return "paste/" + site + "/";
    }

    private static String written(ColumnUse use) {
        return switch (use) {
            case Ignored _ -> IGNORED;
            case Fact(Kind kind) -> FACT + kind.name();
            case Results(var analyte, var _) -> RESULTS + analyte;
            case ColumnUse.Open _ -> "";
        };
    }

    private static Optional<ColumnUse> read(String written) {
        if (written.equals(IGNORED)) {
            return Optional.of(new Ignored());
        }
        if (written.startsWith(RESULTS)) {
            return Optional.of(new Results(written.substring(RESULTS.length()), null));
        }
        for (var kind : Kind.values()) {
            if (written.equals(FACT + kind.name())) {
                return Optional.of(new Fact(kind));
            }
        }
        return Optional.empty();
    }
}

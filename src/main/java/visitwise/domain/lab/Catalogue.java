package visitwise.domain.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be measured, in the order of the laboratory sheet. */
public final class Catalogue {

    private final List<Analyte> all;
    private final Map<String, Analyte> byCode = new HashMap<>();

    /** Codes have to differ. */
    public Catalogue(List<Analyte> all) {
        this.all = List.copyOf(all);
        for (var analyte : all) {
            if (byCode.put(analyte.code(), analyte) != null) {
                throw new IllegalArgumentException("an analyte is given twice: " + analyte.code());
            }
        }
    }

    public List<Analyte> all() {
        return all;
    }

    public Optional<Analyte> analyte(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

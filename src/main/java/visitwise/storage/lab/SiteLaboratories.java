package visitwise.storage.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Ranges;
import visitwise.storage.database.Stored;

/** The laboratories in use, and what each of them states. */
public record SiteLaboratories(List<Stored<Laboratory>> all, Map<LaboratoryId, Ranges> stated) {

    private static final Ranges NOTHING = new Ranges(null, List.of());

    /** With all the ranges that they ever stated. */
    public static SiteLaboratories of(List<Stored<Laboratory>> all, List<Stored<ReferenceRange>> ranges) {
        var byLaboratory =
                ranges.stream().map(Stored::value).collect(Collectors.groupingBy(ReferenceRange::laboratory));
        var stated = new HashMap<LaboratoryId, Ranges>();
        byLaboratory.forEach((id, own) -> stated.put(id, new Ranges(null, own)));
        for (var row : all) {
            var id = new LaboratoryId(row.id());
            stated.put(id, new Ranges(row.value().name(), byLaboratory.getOrDefault(id, List.of())));
        }
        return new SiteLaboratories(all, stated);
    }

    /** What a laboratory states; nothing if none is chosen. */
    public Ranges of(@Nullable LaboratoryId laboratory) {
        return laboratory == null ? NOTHING : stated.getOrDefault(laboratory, NOTHING);
    }
}

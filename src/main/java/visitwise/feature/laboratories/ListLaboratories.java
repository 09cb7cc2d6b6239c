package visitwise.feature.laboratories;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.study.SiteStore;

/** Lists the laboratories, and all that one of them ever stated. */
public final class ListLaboratories {

    private final Database database;
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ReferenceRangeStore ranges = new ReferenceRangeStore();
    private final SiteStore sites = new SiteStore();

    public ListLaboratories(Database database) {
        this.database = database;
    }

    /**
     * What there is.
     *
     * @param chosen the laboratory whose ranges are listed; null if there is none
     * @param ranges all that it ever stated, by analyte, day and age
     */
    public record Listed(
            List<Stored<TrialSite>> sites,
            List<Stored<Laboratory>> laboratories,
            @Nullable Stored<Laboratory> chosen,
            List<Stored<ReferenceRange>> ranges) {

        public Listed {
            sites = List.copyOf(sites);
            laboratories = List.copyOf(laboratories);
            ranges = List.copyOf(ranges);
        }
    }

    /** Those with the ranges of one of them, the first if that is not there. */
    public Listed list(@Nullable UUID wanted) {
        return database.read(reading -> {
            var all = laboratories.all(reading);
            var chosen = all.stream()
                    .filter(laboratory -> laboratory.id().equals(wanted))
                    .findFirst()
                    .or(() -> all.stream().findFirst());
            return new Listed(
                    sites.all(reading),
                    all,
                    chosen.orElse(null),
                    chosen.map(laboratory -> ranges.of(reading, new LaboratoryId(laboratory.id())))
                            .orElse(List.of()));
        });
    }
}

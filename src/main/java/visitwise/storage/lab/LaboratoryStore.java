package visitwise.storage.lab;

import java.util.List;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Laboratories that report results. */
public final class LaboratoryStore {

    private static final Table<Laboratory> TABLE = Table.<Laboratory>named("laboratory")
            .column(Column.text("name", Laboratory::name))
            .column(Column.yesNo("in_use", Laboratory::inUse))
            .readBy(fields -> new Laboratory(fields.text("name"), fields.yesNo("in_use")));

    public Stored<Laboratory> add(Change change, SiteId site, Laboratory laboratory) {
        return change.insert(TABLE, site, laboratory);
    }

    public Stored<Laboratory> correct(Change change, Stored<Laboratory> laboratory) {
        return change.update(TABLE, laboratory);
    }

    /** One of them, which nobody else writes about until the change ends. */
    public Stored<Laboratory> locked(Change change, LaboratoryId laboratory) {
        return change.locked(TABLE, "id", laboratory.value())
                .orElseThrow(() -> new IllegalArgumentException("no laboratory " + laboratory.value()));
    }

    /** By name. */
    public List<Stored<Laboratory>> all(Reading reading) {
        return reading.rows(TABLE, "order by name, id").list();
    }
}

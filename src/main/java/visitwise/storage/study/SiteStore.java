package visitwise.storage.study;

import java.util.List;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** The hospitals that take part. */
public final class SiteStore {

    private static final Table<TrialSite> TABLE = Table.<TrialSite>named("site")
            .column(Column.text("code", TrialSite::code))
            .column(Column.text("name", TrialSite::name))
            .readBy(fields -> new TrialSite(fields.text("code"), fields.text("name")));

    /** Adds a site, whose row belongs to itself. */
    public Stored<TrialSite> add(Change change, TrialSite site) {
        var id = change.newId();
        return change.insert(TABLE, id, new SiteId(id), site);
    }

    public Stored<TrialSite> correct(Change change, Stored<TrialSite> site) {
        return change.update(TABLE, site);
    }

    public List<Stored<TrialSite>> all(Reading reading) {
        return reading.rows(TABLE, "order by code").list();
    }
}

package visitwise.storage.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.Study;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Trials, and the numbers of their participants. */
public final class StudyStore {

    private static final Table<Study> TABLE = Table.<Study>named("study")
            .column(Column.text("code", Study::code))
            .column(Column.text("number_pattern", s -> s.numbers().text()))
            .readBy(fields -> new Study(fields.text("code"), new NumberPattern(fields.text("number_pattern"))));

    private static final Table<Counter> COUNTERS = Table.<Counter>named("number_counter")
            .column(Column.uuid("study_id", Counter::study))
            .column(Column.whole("last_number", Counter::last))
            .readBy(fields -> new Counter(fields.uuid("study_id"), fields.whole("last_number")));

    public Stored<Study> add(Change change, SiteId site, Study study) {
        var added = change.insert(TABLE, site, study);
        change.insert(COUNTERS, site, new Counter(added.id(), 0));
        return added;
    }

    public Stored<Study> correct(Change change, Stored<Study> study) {
        return change.update(TABLE, study);
    }

    public Optional<Stored<Study>> find(Reading reading, StudyId study) {
        return reading.rows(TABLE, "where id = :id").with("id", study.value()).one();
    }

    public List<Stored<Study>> all(Reading reading) {
        return reading.rows(TABLE, "order by code").list();
    }

    /**
     * Takes the next participant number for good: it is given to nobody else, whatever becomes of the participant. Only
     * if this change is not saved is it free again. Numbers that somebody has already, from paper for instance, are
     * passed over.
     */
    public String takeNumber(Change change, StudyId study) {
        var counter = change.locked(COUNTERS, "study_id", study.value()).orElseThrow();
        var pattern =
                change.locked(TABLE, "id", study.value()).orElseThrow().value().numbers();
        var taken = counter.value().last() + 1;
        while (used(change, study, pattern.number(taken))) {
            taken++;
        }
        change.update(COUNTERS, counter.with(new Counter(study.value(), taken)));
        return pattern.number(taken);
    }

    private static boolean used(Change change, StudyId study, String number) {
        return change.reading()
                .select(
                        "select id from participant where study_id = :study and number = :number",
                        fields -> fields.uuid("id"))
                .with("study", study.value())
                .with("number", number)
                .one()
                .isPresent();
    }

    private record Counter(UUID study, int last) {}
}

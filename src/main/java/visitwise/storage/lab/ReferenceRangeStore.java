package visitwise.storage.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** What laboratories state as normal. */
public final class ReferenceRangeStore {

    private static final Table<ReferenceRange> TABLE = Table.<ReferenceRange>named("reference_range")
            .column(Column.uuid("laboratory_id", r -> r.laboratory().value()))
            .column(Column.text("analyte", ReferenceRange::analyte))
            .column(Column.day("effective_from", ReferenceRange::effectiveFrom))
            .column(Column.choice("sex", r -> r.group().sex()))
            .column(Column.whole("from_months", r -> r.group().fromMonths()))
            .column(Column.whole("to_months", r -> r.group().toMonths()))
            .column(Column.decimal("low", interval(Normal.Interval::low)))
            .column(Column.decimal("high", interval(Normal.Interval::high)))
            .column(Column.text("unit", interval(Normal.Interval::unit)))
            .column(Column.text("normal", r -> r.normal() instanceof Normal.Expected(String answer) ? answer : null))
            .column(Column.text("withdrawn_reason", ReferenceRange::withdrawn))
            .readBy(ReferenceRangeStore::read);

    public List<Stored<ReferenceRange>> addAll(Change change, SiteId site, List<ReferenceRange> ranges) {
        return change.insertAll(TABLE, site, ranges);
    }

    public Stored<ReferenceRange> correct(Change change, Stored<ReferenceRange> range) {
        return change.update(TABLE, range);
    }

    /** All a laboratory ever stated, by analyte, day and age. */
    public List<Stored<ReferenceRange>> of(Reading reading, LaboratoryId laboratory) {
        return reading.rows(
                        TABLE,
                        "where laboratory_id = :laboratory order by analyte, effective_from, from_months, sex, id")
                .with("laboratory", laboratory.value())
                .list();
    }

    /** All that the laboratories of a site ever stated. */
    public List<Stored<ReferenceRange>> ofSite(Reading reading, SiteId site) {
        return reading.rows(TABLE, "where site_id = :site order by analyte, effective_from, from_months, sex, id")
                .with("site", site.value())
                .list();
    }

    /** All that any laboratory ever stated of grades and answers. */
    public List<Stored<ReferenceRange>> answers(Reading reading) {
        return reading.rows(TABLE, "where normal is not null order by analyte, effective_from, from_months, sex, id")
                .list();
    }

    private static <V> Column.Getter<ReferenceRange, V> interval(Column.Getter<Normal.Interval, V> getter) {
        return range -> range.normal() instanceof Normal.Interval interval ? getter.of(interval) : null;
    }

    private static ReferenceRange read(Fields fields) {
        return new ReferenceRange(
                new LaboratoryId(fields.uuid("laboratory_id")),
                fields.text("analyte"),
                fields.day("effective_from"),
                new Group(
                        fields.choiceOrNull("sex", Sex.class),
                        fields.whole("from_months"),
                        fields.wholeOrNull("to_months")),
                normal(fields, fields.textOrNull("normal")),
                fields.textOrNull("withdrawn_reason"));
    }

    private static Normal normal(Fields fields, @Nullable String answer) {
        return answer == null
                ? new Normal.Interval(fields.decimalOrNull("low"), fields.decimalOrNull("high"), fields.text("unit"))
                : new Normal.Expected(answer);
    }
}

package visitwise.storage.lab;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import visitwise.domain.lab.Significance;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Judgements whether abnormal results matter. */
public final class SignificanceStore {

    private static final Table<Significance> TABLE = Table.<Significance>named("significance")
            .participant(s -> s.participant().value())
            .column(Column.uuid("result_id", Significance::result))
            .column(Column.whole("result_version", Significance::resultVersion))
            .column(Column.choice("judgement", Significance::judgement))
            .column(Column.text("judged_by", Significance::by))
            .column(Column.instant("judged_at", Significance::at))
            .column(Column.text("remark", Significance::remark))
            .readBy(SignificanceStore::read);

    public Stored<Significance> add(Change change, SiteId site, Significance judged) {
        return change.insert(TABLE, site, judged);
    }

    public Stored<Significance> correct(Change change, Stored<Significance> judged) {
        return change.update(TABLE, judged);
    }

    public Optional<Stored<Significance>> of(Reading reading, UUID result) {
        return reading.rows(TABLE, "where result_id = :result")
                .with("result", result)
                .one();
    }

    public List<Stored<Significance>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by id")
                .with("participant", participant.value())
                .list();
    }

    private static Significance read(Fields fields) {
        return new Significance(
                new ParticipantId(fields.uuid("participant_id")),
                fields.uuid("result_id"),
                fields.whole("result_version"),
                fields.choice("judgement", Significance.Judgement.class),
                fields.text("judged_by"),
                fields.instant("judged_at"),
                fields.textOrNull("remark"));
    }
}

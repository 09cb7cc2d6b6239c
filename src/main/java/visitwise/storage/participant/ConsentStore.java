package visitwise.storage.participant;

import java.util.List;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Consents, one row for each form that was signed. */
public final class ConsentStore {

    private static final Table<Consent> TABLE = Table.<Consent>named("consent")
            .participant(c -> c.participant().value())
            .column(Column.text("form_version", Consent::formVersion))
            .column(Column.day("signed_on", Consent::signedOn))
            .column(Column.choice("signed_by", Consent::signedBy))
            .column(Column.text("taken_by", Consent::takenBy))
            .readBy(ConsentStore::read);

    public Stored<Consent> add(Change change, SiteId site, Consent consent) {
        return change.insert(TABLE, site, consent);
    }

    public Stored<Consent> correct(Change change, Stored<Consent> consent) {
        return change.update(TABLE, consent);
    }

    /** The consents of a participant, the newest first. */
    public List<Stored<Consent>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by signed_on desc, id desc")
                .with("participant", participant.value())
                .list();
    }

    private static Consent read(Fields fields) {
        return new Consent(
                new ParticipantId(fields.uuid("participant_id")),
                fields.text("form_version"),
                fields.day("signed_on"),
                fields.choice("signed_by", Consent.Signer.class),
                fields.text("taken_by"));
    }
}

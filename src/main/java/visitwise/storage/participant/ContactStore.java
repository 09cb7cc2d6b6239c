package visitwise.storage.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Names, phones and addresses: the only table that has any. */
public final class ContactStore {

    private static final Table<Row> TABLE = Table.<Row>named("contact")
            .participant(r -> r.contact.participant().value())
            .column(Column.textInRowOnly("relation", r -> r.contact.relation()))
            .column(Column.textInRowOnly("name", r -> r.contact.name()))
            .column(Column.textInRowOnly("phone", r -> r.contact.phone()))
            .column(Column.textInRowOnly("other_phone", r -> r.contact.otherPhone()))
            .column(Column.textInRowOnly("address", r -> r.contact.address()))
            .column(Column.uuid("superseded_by", Row::supersededBy))
            .readBy(ContactStore::read);

    public Stored<Contact> add(Change change, SiteId site, Contact contact) {
        return contact(change.insert(TABLE, site, new Row(contact, null)));
    }

    /** Puts a corrected contact in the place of one that somebody saw; the old one stays in its row. */
    public Stored<Contact> correct(Change change, Stored<Contact> seen, Contact corrected) {
        if (!seen.value().participant().equals(corrected.participant())) {
            throw new IllegalArgumentException("a contact stays with its participant");
        }
        var row = change.insert(TABLE, seen.site(), new Row(corrected, null));
        change.update(TABLE, new Stored<>(seen.id(), seen.version(), seen.site(), new Row(seen.value(), row.id())));
        return contact(row);
    }

    /** Who can be reached now. */
    public List<Stored<Contact>> of(Reading reading, ParticipantId participant) {
        return rows(reading, "where participant_id = :participant and superseded_by is null order by id", participant);
    }

    /** Every contact there ever was, the oldest first: what the audit trail refers to by row. */
    public List<Stored<Contact>> allOf(Reading reading, ParticipantId participant) {
        return rows(reading, "where participant_id = :participant order by id", participant);
    }

    /** What stands now in the place of a row, however often it was corrected. */
    public Optional<Stored<Contact>> now(Reading reading, ParticipantId participant, UUID row) {
        var all = reading
                .rows(TABLE, "where participant_id = :participant")
                .with("participant", participant.value())
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        var found = all.get(row);
        while (found != null && found.value().supersededBy != null) {
            found = all.get(found.value().supersededBy);
        }
        return Optional.ofNullable(found).map(ContactStore::contact);
    }

    /** What the people are called who can be reached now, to find participants by it. */
    public List<Called> names(Reading reading) {
        return reading.select(
                        "select participant_id, name from contact where superseded_by is null",
                        fields -> new Called(new ParticipantId(fields.uuid("participant_id")), fields.text("name")))
                .list();
    }

    public Optional<Stored<Contact>> find(Reading reading, UUID row) {
        return reading.rows(TABLE, "where id = :id").with("id", row).one().map(ContactStore::contact);
    }

    private static List<Stored<Contact>> rows(Reading reading, String rest, ParticipantId participant) {
        return reading.rows(TABLE, rest).with("participant", participant.value()).list().stream()
                .map(ContactStore::contact)
                .toList();
    }

    private static Stored<Contact> contact(Stored<Row> row) {
        return new Stored<>(row.id(), row.version(), row.site(), row.value().contact);
    }

    private static Row read(Fields fields) {
        var contact = new Contact(
                new ParticipantId(fields.uuid("participant_id")),
                fields.text("relation"),
                fields.text("name"),
                fields.textOrNull("phone"),
                fields.textOrNull("other_phone"),
                fields.textOrNull("address"));
        return new Row(contact, fields.uuidOrNull("superseded_by"));
    }

    /** The name of somebody who belongs to a participant. */
    public record Called(ParticipantId participant, String name) {

        /** Tells nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Name of " + participant;
        }
    }

    private record Row(Contact contact, @Nullable UUID supersededBy) {}
}

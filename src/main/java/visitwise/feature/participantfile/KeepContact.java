package visitwise.feature.participantfile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.study.ProtocolLibrary;

/** Keeps how to reach a participant, apart from everything else. */
public final class KeepContact {

    private final Database database;
    private final Desk desk;
    private final ContactStore contacts = new ContactStore();

    public KeepContact(Database database, ProtocolLibrary library) {
        this.database = database;
        this.desk = new Desk(database, library);
    }

    /**
     * What somebody typed, not checked as yet; blank is nothing.
     *
     * @param relation who this is to the participant
     */
    public record Wanted(
            ParticipantId participant, String relation, String name, String phone, String otherPhone, String address) {

        private Checked check() {
            var findings = new Findings();
            if (relation.isBlank()) {
                findings.refuse(Field.RELATION, "participantFile.problem.relation");
            }
            if (name.isBlank()) {
                findings.refuse(Field.NAME, "participantFile.problem.name");
            }
            if (phone.isBlank() && otherPhone.isBlank() && address.isBlank()) {
                findings.warn("participantFile.warning.noWay");
            }
            return findings.checked();
        }

        private Contact contact() {
            return new Contact(
                    participant,
                    relation,
                    name,
                    phone.isBlank() ? null : phone,
                    otherPhone.isBlank() ? null : otherPhone,
                    address.isBlank() ? null : address);
        }

        /** Tells nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Contact of " + participant;
        }
    }

    /** Who can be reached now. */
    public List<Stored<Contact>> of(ParticipantId participant) {
        return database.read(reading -> contacts.of(reading, participant));
    }

    /** What stands now in the place of a contact; empty if there is no such contact. */
    public Optional<Stored<Contact>> now(ParticipantId participant, UUID contact) {
        return database.read(reading -> contacts.now(reading, participant, contact));
    }

    public Attempt<Stored<Contact>> add(Wanted wanted, ChangeContext context) {
        return desk.attempt(
                wanted.participant(),
                context,
                (change, dossier) ->
                        Attempt.of(wanted.check(), () -> contacts.add(change, dossier.site(), wanted.contact())));
    }

    /**
     * Corrects a contact, which needs a reason; the old one stays in its row.
     *
     * @param contact the row
     * @param seen the version of the row that the person saw
     */
    public Attempt<Stored<Contact>> correct(UUID contact, int seen, Wanted wanted, ChangeContext context) {
        return desk.attempt(wanted.participant(), context, (change, _) -> {
            var row = contacts.find(change.reading(), contact)
                    .filter(stored -> stored.value().participant().equals(wanted.participant()))
                    .orElseThrow(() -> new IllegalArgumentException("no contact " + contact));
            Seen.same(row, seen, stale -> contacts.correct(change, stale, wanted.contact()));
            var findings = new Findings();
            findings.add(wanted.check());
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> contacts.correct(change, row, wanted.contact()));
        });
    }
}

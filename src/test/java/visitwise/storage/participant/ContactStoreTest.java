package visitwise.storage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class ContactStoreTest extends OnBothEngines {

    private final ContactStore contacts = new ContactStore();

    private Ward ward;
    private ParticipantId id;
    private Contact first;
    private Stored<Contact> seen;

    @BeforeEach
    void addSomebody() {
        ward = saved(Ward::setUp);
        id = saved(ward::enrol);
        first = new Contact(id, "本人", "王小丽", "13800138000", null, "北京市西城区大街1号");
        seen = saved(change -> contacts.add(change, ward.site(), first));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldContactWhichStays() {
        var corrected = new Contact(id, "本人", "王晓丽", "13900139000", "010-66668888", null);

        var after = saved(change -> contacts.correct(change, seen, corrected));

        assertThat(current()).containsExactly(after);
        assertThat(after.value()).isEqualTo(corrected);
        var all = read(reading -> contacts.allOf(reading, id));
        assertThat(all).extracting(Stored::value).containsExactly(first, corrected);
        var old = read(reading -> contacts.find(reading, seen.id()));
        assertThat(old).map(Stored::value).contains(first);
    }

    @Test
    void theTrailNamesRowsAndNeverThePerson() {
        var corrected = new Contact(id, "母亲", "张桂芳", "13700137000", "010-12345678", "上海市浦东新区2号");
        var after = saved(change -> contacts.correct(change, seen, corrected));

        var trail = read(reading -> new AuditTrail().ofParticipant(reading, id.value()));

        var rowOfFirst = seen.id().toString();
        assertThat(of(trail, seen))
                .contains(
                        new FieldChange("name", null, rowOfFirst),
                        new FieldChange("phone", null, rowOfFirst),
                        new FieldChange("address", null, rowOfFirst),
                        new FieldChange("superseded_by", null, after.id().toString()))
                .noneMatch(change -> change.field().equals("other_phone"));
        var everything = read(reading -> reading.select(
                        "select who, why, field, old_value, new_value from audit_entry",
                        fields -> String.join(
                                "|",
                                fields.text("who"),
                                fields.text("why"),
                                fields.text("field"),
                                String.valueOf(fields.textOrNull("old_value")),
                                String.valueOf(fields.textOrNull("new_value"))))
                .list());
        assertThat(Stream.of(first, corrected)
                        .flatMap(c -> Stream.of(c.relation(), c.name(), c.phone(), c.otherPhone(), c.address()))
                        .filter(text -> text != null))
                .hasSize(9)
                .allSatisfy(text -> assertThat(everything).noneMatch(entry -> entry.contains(text)));
    }

    @Test
    void whoCorrectsAContactThatSomebodyElseCorrectedIsTold() {
        var mine = new Contact(id, "本人", "王晓丽", null, null, null);
        saved(change -> contacts.correct(change, seen, mine));

        var outcome = database().change(SETTING_UP, change -> contacts.correct(change, seen, first));

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(current()).extracting(Stored::value).containsExactly(mine);
    }

    @Test
    void aContactInALogTellsNothing() {
        assertThat(seen.toString()).doesNotContain("王").doesNotContain("138").doesNotContain("北京");
    }

    private List<Stored<Contact>> current() {
        return read(reading -> contacts.of(reading, id));
    }

    private static List<FieldChange> of(Collection<AuditEntry> trail, Stored<Contact> contact) {
        return trail.stream()
                .filter(entry -> entry.entityId().equals(contact.id()))
                .map(AuditEntry::change)
                .toList();
    }
}

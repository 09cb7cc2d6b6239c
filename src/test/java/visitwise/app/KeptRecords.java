package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.LabResult;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.participant.VisitStore;

/** What is read about somebody from records that were closed and opened again. */
record KeptRecords(
        List<Stored<Visit>> visits,
        List<Stored<Infusion>> infusions,
        List<Stored<LabResult>> results,
        List<Stored<Contact>> contacts,
        List<AuditEntry> trail) {

    static KeptRecords of(Database records, ParticipantId participant) {
        return records.read(reading -> new KeptRecords(
                new VisitStore().of(reading, participant),
                new InfusionStore().of(reading, participant),
                new LabResultStore().of(reading, participant),
                new ContactStore().of(reading, participant),
                new AuditTrail().ofParticipant(reading, participant.value())));
    }

    /** Everything that the story of the child tells. */
    void assertAllThatWasTold(LocalDate dayZero) {
        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.value().booked()).isEqualTo(new DayAndTime(dayZero, LocalTime.of(8, 30)));
            assertThat(visit.value().actualDay()).contains(dayZero);
            assertThat(visit.value().actualTime()).isEqualTo(LocalTime.of(8, 40));
        });
        assertThat(infusions).singleElement().satisfies(infusion -> {
            assertThat(infusion.value().started()).isEqualTo(dayZero.atTime(9, 0));
            assertThat(infusion.value().stopped()).isEqualTo(dayZero.atTime(9, 25));
            assertThat(infusion.value().lot()).isEqualTo("UC-2028-01");
            assertThat(infusion.value().temperatureBefore()).isEqualTo("36.5");
            assertThat(infusion.value().temperatureAfter()).isEqualTo("36.9");
        });
        assertThat(results)
                .extracting(result -> result.value().reported().text() + " "
                        + result.value().reported().unit())
                .containsExactlyInAnyOrder("610 mg/L", "6.6 mmol/L", "0.5 mg/dL");
        assertThat(contacts)
                .extracting(contact -> contact.value().name() + contact.value().phone())
                .containsExactly("李明13800000000");
        assertThat(trail)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.who()).isEqualTo("Dr Li"));
        assertThat(trail.stream()
                        .filter(entry -> entry.change().field().equals("started_at"))
                        .map(entry -> entry.why() + ": " + entry.change().after()))
                .as("what became of the start of the infusion, and why")
                .containsExactly(
                        "first entry: 2028-01-11T09:00",
                        "written down a day late: 2028-01-10T09:00",
                        "move undone: 2028-01-11T09:00",
                        "written down a day late: 2028-01-10T09:00");
    }
}

package visitwise.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.storage.database.Change;
import visitwise.storage.due.DueVisitStore;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ConsentStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;

/** Puts participants with their dates straight into one study, inside one change. */
public record Clinic(Change change, Ward ward) {

    private static final LocalDate BORN = LocalDate.of(2017, 7, 2);

    /** A child who consented and was enrolled five days before Day 0. */
    public ParticipantId enrol(@Nullable String arm, LocalDate dayZero) {
        var enrolled = dayZero.minusDays(5);
        var child = enrol(arm, new AnchorDates(enrolled, dayZero, null));
        consent(child, enrolled);
        return child;
    }

    /** A child without a consent. */
    public ParticipantId enrol(@Nullable String arm, AnchorDates dates) {
        var number = new StudyStore().takeNumber(change, ward.study());
        var child = new Participant(
                ward.study(), number, "LZ", Sex.MALE, BORN, arm, ward.version(), new Disposition.InStudy());
        var id = new ParticipantId(
                new ParticipantStore().add(change, ward.site(), child).id());
        new AgreedDatesStore().add(change, ward.site(), new AgreedDates(id, dates));
        return id;
    }

    public void consent(ParticipantId child, LocalDate day) {
        var consent = new Consent(child, "v2.1", day, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie");
        new ConsentStore().add(change, ward.site(), consent);
    }

    public void book(ParticipantId child, String visit, LocalDate day, @Nullable LocalTime time) {
        new VisitStore()
                .add(change, ward.site(), Visit.booked(child, new Occasion.Planned(visit), new DayAndTime(day, time)));
    }

    public void weigh(ParticipantId child, LocalDate day, String kilograms) {
        new BodySizeStore().add(change, ward.site(), new BodySize(child, day, null, new BigDecimal(kilograms)));
    }

    /** Works out what is due of everybody in the study. */
    public void plan() {
        new DueVisitStore(new ProtocolLibrary()).renew(change, ward.version());
    }
}

package visitwise.storage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.storage.database.Stored;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class ParticipantRecordsTest extends OnBothEngines {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private Ward ward;
    private ParticipantId id;

    @BeforeEach
    void enrolSomebody() {
        ward = saved(Ward::setUp);
        id = saved(ward::enrol);
    }

    @Test
    void participantsInEveryDisposition() {
        var store = new ParticipantStore();
        var dispositions = Stream.concat(
                        Stream.of(new Disposition.InStudy(), new Disposition.ScreenFailure(LEAP_DAY, "eGFR <15；不符合")),
                        Stream.of(Disposition.How.values()).map(how -> new Disposition.Ended(how, LEAP_DAY, "o'clock")))
                .toList();

        var stored = dispositions.stream()
                .map(disposition -> saved(change -> store.add(change, ward.site(), with(disposition))))
                .toList();

        var all = read(reading -> store.of(reading, ward.study()));
        assertThat(all).hasSize(1 + dispositions.size()).containsAll(stored);
    }

    @Test
    void consents() {
        var store = new ConsentStore();
        var wanted = List.of(
                new Consent(id, "V2.0/2026-01-05", LEAP_DAY, Consent.Signer.BOTH, "王医生"),
                new Consent(id, "V1.0", LEAP_DAY.minusDays(1), Consent.Signer.PARTICIPANT, "Dr. Wu"));

        wanted.forEach(consent -> saved(change -> store.add(change, ward.site(), consent)));

        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).extracting(Stored::value).isEqualTo(wanted);
    }

    @Test
    void sizesKeepTheirDecimals() {
        var store = new BodySizeStore();
        var wanted = List.of(
                new BodySize(id, LEAP_DAY, new BigDecimal("170"), new BigDecimal("65.50")),
                new BodySize(id, LEAP_DAY.minusDays(1), null, new BigDecimal("65.5")),
                new BodySize(id, LEAP_DAY.minusDays(2), new BigDecimal("1.70E+2"), null));

        wanted.forEach(size -> saved(change -> store.add(change, ward.site(), size)));

        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).extracting(Stored::value).isEqualTo(wanted);
        assertThat(stored.getFirst().value().weight()).isEqualTo(new BigDecimal("65.50"));
    }

    @Test
    void writingAnotherNumberOfDecimalsIsACorrection() {
        var store = new BodySizeStore();
        var rough = saved(
                change -> store.add(change, ward.site(), new BodySize(id, LEAP_DAY, null, new BigDecimal("65.5"))));

        var exact = saved(
                change -> store.correct(change, rough.with(new BodySize(id, LEAP_DAY, null, new BigDecimal("65.50")))));

        assertThat(exact.version()).isEqualTo(2);
        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).containsExactly(exact);
    }

    @Test
    void agreedDates() {
        var store = new AgreedDatesStore();

        var first = saved(
                change -> store.add(change, ward.site(), new AgreedDates(id, new AnchorDates(LEAP_DAY, null, null))));
        var second = saved(change -> store.correct(
                change,
                first.with(
                        new AgreedDates(id, new AnchorDates(LEAP_DAY, LEAP_DAY.plusDays(7), LEAP_DAY.plusDays(28))))));

        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).contains(second);
    }

    @Test
    void assessmentsOfAVisit() {
        var visit = saved(change -> new VisitStore()
                .add(
                        change,
                        ward.site(),
                        Visit.booked(id, new Occasion.Planned("V1"), new DayAndTime(LEAP_DAY, null))));
        var visitId = new VisitId(visit.id());
        var store = new VisitAssessmentStore();
        var wanted = List.of(
                new VisitAssessment(id, visitId, "CBC", true, null),
                new VisitAssessment(id, visitId, "URINE", false, "标本溶血"));

        saved(change -> store.addAll(change, ward.site(), wanted));

        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).extracting(Stored::value).isEqualTo(wanted);
    }

    private Participant with(Disposition disposition) {
        var number = "B-" + disposition.hashCode();
        return new Participant(
                ward.study(), number, "李", Sex.MALE, LEAP_DAY.minusYears(40), null, ward.version(), disposition);
    }
}

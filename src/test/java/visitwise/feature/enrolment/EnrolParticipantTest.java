package visitwise.feature.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Sex;
import visitwise.domain.protocol.Measure;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.Scheduler;
import visitwise.feature.enrolment.EnrolParticipant.Place;
import visitwise.feature.enrolment.EnrolParticipant.Result;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.participant.HistoryStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class EnrolParticipantTest extends OnBothEngines {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final ChangeContext CHEN = new ChangeContext("Chen Jie", "enrolment");

    private Place place;
    private EnrolParticipant enrol;

    @BeforeEach
    void setUp() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        place = new Place(
                ward.site(),
                ward.study(),
                ward.version(),
                ProtocolFiles.shipped("ISRCTN62094626").orElseThrow());
        enrol = new EnrolParticipant(database());
    }

    private static Enrolment child(String birthDate, String weight, Map<Measure, BigDecimal> measured) {
        return new Enrolment(
                "LZ",
                Sex.MALE,
                LocalDate.parse(birthDate),
                "MSC",
                new Enrolment.Size(TODAY, new BigDecimal("131"), new BigDecimal(weight)),
                new Enrolment.ConsentGiven(
                        "v2.1", LocalDate.parse("2026-10-28"), Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie"),
                new AnchorDates(LocalDate.parse("2026-10-28"), TODAY, null),
                measured);
    }

    @Test
    void aChildIsEnrolledWithTheNextNumberAndTheCalendarThatWasShown() {
        var wanted = child("2017-07-02", "28.6", Map.of(Measure.EGFR, new BigDecimal("107")));
        var shown = enrol.preview(place, wanted, TODAY);
        assertThat(shown).extracting(DueVisit::code).contains("D0", "D21", "M12");

        var enrolled = (Result.Enrolled) enrol.enrol(place, wanted, CHEN, TODAY);
        assertThat(enrolled.number()).startsWith("ALP-");
        var history = read(reading -> new HistoryStore().of(reading, enrolled.participant()))
                .orElseThrow();
        var arm = place.protocol().arm("MSC").orElseThrow();
        assertThat(Scheduler.plan(place.protocol(), arm, history, TODAY)).isEqualTo(shown);
        var trail = read(reading ->
                new AuditTrail().ofParticipant(reading, enrolled.participant().value()));
        assertThat(trail)
                .allSatisfy(entry -> assertThat(entry.who()).isEqualTo("Chen Jie"))
                .extracting(entry -> entry.entity())
                .contains("participant", "consent", "body_size", "anchor_dates");
    }

    @Test
    void aRefusalNamesTheCriterionAndSavesNothing() {
        var before = read(reading -> new ParticipantStore().of(reading, place.study()));
        var adult = child("1956-07-02", "60", Map.of());
        var refused = (Result.NotEligible) enrol.enrol(place, adult, CHEN, TODAY);
        assertThat(refused.criteria())
                .isNotEmpty()
                .allSatisfy(
                        answered -> assertThat(answered.criterion().text().en()).containsIgnoringCase("age"));
        var after = read(reading -> new ParticipantStore().of(reading, place.study()));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndNothingIsSaved() {
        var absurd = (Result.Invalid) enrol.enrol(place, child("2027-01-01", "2860", Map.of()), CHEN, TODAY);
        assertThat(absurd.problems())
                .extracting(Enrolment.FieldProblem::field)
                .contains(Enrolment.Field.BIRTH_DATE, Enrolment.Field.WEIGHT, Enrolment.Field.CONSENT);
    }

    @Test
    void aScreenFailureIsRecordedWithItsReason() {
        var adult = child("1956-07-02", "60", Map.of());
        var recorded = (Result.Enrolled) enrol.recordScreenFailure(place, adult, "older than 18 years", CHEN, TODAY);
        var stored = read(reading -> new ParticipantStore().find(reading, recorded.participant()))
                .orElseThrow();
        assertThat(stored.value().disposition()).isEqualTo(new Disposition.ScreenFailure(TODAY, "older than 18 years"));
        assertThat(adult.arm()).isEqualTo("MSC");
        assertThat(stored.value().arm()).isNull();
    }
}

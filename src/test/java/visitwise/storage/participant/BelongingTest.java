package visitwise.storage.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.participant.VisitId;
import visitwise.storage.database.Change;
import visitwise.storage.database.StorageFailure;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.lab.LabResultStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** The database itself refuses records of one participant or study that point to another's. */
class BelongingTest extends OnBothEngines {

    private static final Amount PLANNED = new Amount(new BigDecimal("1.0"), "mg");

    private Ward ward;
    private ParticipantId one;
    private ParticipantId other;
    private VisitId visit;

    @BeforeEach
    void enrolTwo() {
        ward = saved(Ward::setUp);
        one = saved(ward::enrol);
        other = saved(ward::enrol);
        visit = new VisitId(saved(change -> new VisitStore()
                        .add(change, ward.site(), new Visit(one, new Occasion.Planned("V1"), null, null, null)))
                .id());
    }

    @Test
    void anInfusionBelongsToAVisitOfItsParticipant() {
        onlyFor(participant -> change -> new InfusionStore()
                .add(
                        change,
                        ward.site(),
                        new Infusion(participant, visit, 1, PLANNED, null, null, null, null, null, null, null, null)));
    }

    @Test
    void anAssessmentBelongsToAVisitOfItsParticipant() {
        onlyFor(participant -> change -> new VisitAssessmentStore()
                .addAll(change, ward.site(), List.of(new VisitAssessment(participant, visit, "ECG", true, null))));
    }

    @Test
    void aResultBelongsToAVisitOfItsParticipant() {
        onlyFor(participant -> change -> new LabResultStore()
                .addAll(
                        change,
                        ward.site(),
                        List.of(new LabResult(
                                participant,
                                ward.specimen(change, participant, LocalDate.of(2026, 3, 2)),
                                visit,
                                "K",
                                new Reported("positive", null, null, null),
                                new DayAndTime(LocalDate.of(2026, 3, 2), null),
                                null))));
    }

    @Test
    void aParticipantHasAProtocolOfItsOwnStudy() {
        var elsewhere = saved(Ward::setUp);
        var wrong = new Ward(ward.site(), ward.study(), elsewhere.version()).participant("ALP-900");

        refused(change -> new ParticipantStore().add(change, ward.site(), wrong));
    }

    private void onlyFor(Function<ParticipantId, Function<Change, ?>> adding) {
        refused(adding.apply(other));
        Object added = saved(change -> adding.apply(one).apply(change));
        assertThat(added).isNotNull();
    }

    private void refused(Function<Change, ?> work) {
        assertThatThrownBy(() -> saved(change -> work.apply(change)))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.refused"));
    }
}

package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import visitwise.domain.Message;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ConsentStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** A boy in the Alport study: consent on Wednesday 28 October 2026, Day 0 agreed for Monday 2 November. */
abstract class WithParticipant extends OnBothEngines {

    static final LocalDate BORN = LocalDate.parse("2017-07-02");
    static final LocalDate CONSENT = LocalDate.parse("2026-10-28");
    static final LocalDate DAY0 = LocalDate.parse("2026-11-02");
    static final LocalDateTime NOW = DAY0.plusDays(30).atTime(12, 0);
    static final LocalDate TODAY = NOW.toLocalDate();
    static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    static final ChangeContext LI = new ChangeContext("Li Na", "copied wrongly");

    final ProtocolLibrary library = new ProtocolLibrary();

    Ward ward;
    ParticipantId id;

    @BeforeEach
    final void enrolTheBoy() {
        ward = saved(change -> Ward.running(change, protocol()));
        id = enrolled("MSC");
    }

    String protocol() {
        return "ISRCTN62094626";
    }

    final ParticipantId enrolled(String arm) {
        return saved(change -> {
            var number = new StudyStore().takeNumber(change, ward.study());
            var boy = new Participant(
                    ward.study(), number, "LZ", Sex.MALE, BORN, arm, ward.version(), new Disposition.InStudy());
            var added = new ParticipantId(
                    new ParticipantStore().add(change, ward.site(), boy).id());
            new ConsentStore()
                    .add(
                            change,
                            ward.site(),
                            new Consent(added, "v2.1", CONSENT, Consent.Signer.LEGAL_REPRESENTATIVE, "Chen Jie"));
            new AgreedDatesStore()
                    .add(change, ward.site(), new AgreedDates(added, new AnchorDates(CONSENT, DAY0, null)));
            return added;
        });
    }

    final void weigh(LocalDate day, String kilograms) {
        saved(change -> new BodySizeStore()
                .add(change, ward.site(), new BodySize(id, day, new BigDecimal("131"), new BigDecimal(kilograms))));
    }

    final ParticipantFile file() {
        return file(TODAY);
    }

    final ParticipantFile file(LocalDate today) {
        return new OpenParticipantFile(database(), library).open(id, today);
    }

    final FileVisit visit(String code) {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .filter(visit -> visit.due().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    final VisitRecord record(String code, VisitOutcome outcome, VisitRecord.Done... assessments) {
        return new VisitRecord(id, code, visit(code).seen(), outcome, null, List.of(assessments));
    }

    /** An infusion of the planned 20 million cells over 25 minutes. */
    final InfusionRecord infusion(int dose, LocalDate day) {
        return infusion(dose, day.atTime(9, 0), 25, "20", null);
    }

    final InfusionRecord infusion(int dose, LocalDateTime start, int minutes, String amount, String difference) {
        return new InfusionRecord(
                id,
                dose,
                new WeightChoice.OfTheDay(),
                null,
                new BigDecimal(amount),
                "UC-2026-11",
                start,
                start.plusMinutes(minutes),
                new BigDecimal("36.5"),
                new BigDecimal("36.9"),
                difference);
    }

    final void give(int dose, LocalDate day) {
        saved(new RecordInfusion(database(), library).record(infusion(dose, day), 0, CHEN, NOW));
    }

    static <T> T saved(Attempt<T> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Saved.class);
        return ((Attempt.Saved<T>) attempt).value();
    }

    static List<String> warnings(Attempt<?> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Saved.class);
        return ((Attempt.Saved<?>) attempt)
                .warnings().stream().map(Message::key).toList();
    }

    static List<Field> refused(Attempt<?> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Refused.class);
        return ((Attempt.Refused<?>) attempt)
                .problems().stream().map(Problem::field).toList();
    }

    static String conflictWith(Attempt<?> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Conflict.class);
        return ((Attempt.Conflict<?>) attempt).change().who();
    }
}

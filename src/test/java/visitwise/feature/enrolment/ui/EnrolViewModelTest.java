package visitwise.feature.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.Participant;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Eligibility.Answer;
import visitwise.domain.protocol.Eligibility.Answered;
import visitwise.domain.protocol.Measure;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.feature.enrolment.ui.EnrolViewModel.Phase;
import visitwise.platform.form.Field;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.Ward;

/** Enrolling without a screen. */
class EnrolViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final HeldBackground background = new HeldBackground();
    private Database database;
    private Ward ward;
    private EnrolViewModel model;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private void open(String protocol) {
        database.change(ChangeContext.firstEntry("Dr Li"), change -> {
            ward = Ward.running(change, protocol);
            return true;
        });
        model = model();
        background.finish();
    }

    private EnrolViewModel model() {
        var desk = new EnrolDesk(
                new EnrolParticipant(database),
                new ListPlaces(database, new ProtocolLibrary()),
                background,
                () -> LocalDate.now(CLOCK),
                () -> "Dr Li");
        return new EnrolViewModel(desk, null);
    }

    /** Fills in what every study asks, of somebody who is so old. */
    private void fill(int born) {
        var fields = model.fields();
        fields.initials.typedProperty().set("LZ");
        fields.sex.typedProperty().set("MALE");
        type(fields.birthDate.field(), born + "-07-02");
        fields.formVersion.typedProperty().set("v2.1");
        type(fields.signedOn.field(), "2026-11-10");
        fields.signedBy.typedProperty().set("LEGAL_REPRESENTATIVE");
        fields.takenBy.typedProperty().set("Chen Jie");
        type(fields.enrolledOn.field(), "2026-11-12");
        type(fields.dayZero.field(), "2026-11-16");
    }

    private static void type(Field<?> field, String text) {
        field.typedProperty().set(text);
    }

    private void answer(String code, Answer answer) {
        type(model.criteria().answer(criterion(code)), answer.name());
    }

    private Criterion criterion(String code) {
        return model.criteria().byPerson().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String why(CriteriaModel criteria) {
        return criteria.said().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }

    private void save() {
        model.save(EnrolViewModelTest::why);
        background.finish();
    }

    private List<Participant> stored() {
        return database.read(reading -> new ParticipantStore().of(reading, ward.study())).stream()
                .map(Stored::value)
                .toList();
    }

    private void assertKeptOutBy(String... codes) {
        assertThat(model.phaseProperty().get())
                .isInstanceOfSatisfying(
                        Phase.NotEligible.class,
                        refused -> assertThat(refused.criteria())
                                .extracting(Answered::criterion)
                                .extracting(Criterion::code)
                                .containsExactly(codes));
        assertThat(stored()).isEmpty();
    }

    @Test
    void whomAnAnswerKeepsOutIsKeptOutHoweverOftenSaveIsPressed() {
        open("ISRCTN62094626");
        fill(2017);
        answer("I1", Answer.NOT_MET);
        answer("X4", Answer.MET);
        answer("X6", Answer.NOT_MET);
        for (int i = 0; i < 3; i++) {
            save();
            assertKeptOutBy("I1", "X4");
            assertThat(model.criteria().said())
                    .isEqualTo(Map.of("I1", Answer.NOT_MET, "X4", Answer.MET, "X6", Answer.NOT_MET));
            assertThat(model.criteria().refusalsProperty().get()).containsOnlyKeys("I1", "X4");
        }
        answer("I1", Answer.MET);
        assertThat(model.criteria().refusalsProperty().get()).containsOnlyKeys("X4");
        save();
        assertKeptOutBy("X4");
    }

    @Test
    void everyAnswerStandsInTheAuditTrailAlsoAfterARefusal() {
        open("ISRCTN62094626");
        fill(2017);
        answer("I1", Answer.NOT_MET);
        answer("X6", Answer.NOT_MET);
        save();
        assertKeptOutBy("I1");
        answer("I1", Answer.CANNOT_TELL);
        save();
        assertThat(model.phaseProperty().get())
                .isInstanceOfSatisfying(
                        Phase.Done.class,
                        done -> assertThat(trail(done))
                                .isNotEmpty()
                                .allSatisfy(entry -> assertThat(entry.why()).isEqualTo("I1=CANNOT_TELL,X6=NOT_MET")));
    }

    private List<AuditEntry> trail(Phase.Done done) {
        var who = done.enrolled().participant().value();
        return database.read(reading -> new AuditTrail().ofParticipant(reading, who));
    }

    @Test
    void aValueThatWasMarkedBesideTheWrongOneNeedNotBeTypedAgain() {
        open("ISRCTN62094626");
        fill(2017);
        var egfr = model.criteria().field(Measure.EGFR);
        var clearance = model.criteria().field(Measure.CREATININE_CLEARANCE);
        type(egfr, "20");
        type(clearance, "90");
        save();
        assertKeptOutBy("I4", "X2");
        assertThat(clearance.errorProperty().get()).isNotNull();
        save();
        assertKeptOutBy("I4", "X2");
        type(egfr, "90");
        save();
        assertThat(model.phaseProperty().get()).isInstanceOf(Phase.Done.class);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatWasAskedForBecauseOfAnotherFieldIsNotAskedForOnceThatIsEmpty() {
        open("ISRCTN62094626");
        fill(2017);
        var fields = model.fields();
        type(fields.height, "131");
        save();
        assertThat(fields.measuredOn.field().errorProperty().get()).isNotNull();
        assertThat(stored()).isEmpty();
        type(fields.height, "");
        save();
        assertThat(model.phaseProperty().get()).isInstanceOf(Phase.Done.class);
    }

    @Test
    void theOnlyArmOfAnOpenStudyIsChosen() {
        open("ISRCTN62094626");
        fill(2017);
        assertThat(model.fields().arm.value().map(ArmChoice::key)).hasValue("MSC");
        save();
        assertThat(stored()).extracting(Participant::arm).containsExactly("MSC");
    }

    @Test
    void anArmIsAskedForOnlyWhereSomebodyIsTakenIn() {
        open("NCT04318600");
        fill(1990);
        type(model.fields().arm, "");
        save();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Refused());
        assertThat(stored()).isEmpty();
        fail("not willing");
        assertThat(stored()).singleElement().satisfies(person -> {
            assertThat(person.arm()).isNull();
            assertThat(person.disposition())
                    .isEqualTo(new Disposition.ScreenFailure(LocalDate.now(CLOCK), "not willing"));
        });
    }

    @Test
    void aScreenFailureKeepsNoArmEvenIfOneWasChosen() {
        open("NCT04318600");
        fill(1990);
        type(model.fields().arm, "CONTROL");
        fail("not willing");
        assertThat(stored()).extracting(Participant::arm).containsOnlyNulls();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aScreenFailureNeedsAReasonAndEverythingElse() {
        open("NCT04318600");
        fill(1990);
        fail("");
        type(model.fields().initials, "");
        fail("not willing");
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Refused());
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFailedReadIsSaidAndCanBeRepeated() {
        database.close();
        model = model();
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Failed());
        assertThat(background.shown()).hasSize(1);
        model.save(EnrolViewModelTest::why);
        assertThat(background.waiting()).isZero();
        model.refresh();
        model.refresh();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Reading());
        assertThat(background.waiting()).isEqualTo(1);
    }

    private void fail(String reason) {
        type(model.failureReason(), reason);
        model.recordFailure(EnrolViewModelTest::why);
        background.finish();
    }
}

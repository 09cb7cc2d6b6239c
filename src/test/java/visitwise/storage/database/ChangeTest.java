package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.participant.ParticipantStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class ChangeTest extends OnBothEngines {

    private static final ChangeContext LI = new ChangeContext("Li Na", "typing error");
    private static final ChangeContext ZHAO = new ChangeContext("赵敏", "随机结果已出");

    private final ParticipantStore participants = new ParticipantStore();
    private final AuditTrail trail = new AuditTrail();

    private Ward ward;
    private ParticipantId id;
    private Stored<Participant> seen;

    @BeforeEach
    void enrolSomebody() {
        ward = saved(Ward::setUp);
        id = saved(ward::enrol);
        seen = read(reading -> participants.find(reading, id)).orElseThrow();
    }

    @Test
    void anInsertLeavesOneEntryForEachFieldThatIsNotEmpty() {
        var entries = entries(id.value());

        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.site()).isEqualTo(ward.site());
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.who()).isEqualTo("Chen Jie");
            assertThat(entry.why()).isEqualTo("setting up");
            assertThat(entry.entity()).isEqualTo("participant");
            assertThat(entry.entityVersion()).isEqualTo(1);
            assertThat(entry.participant()).isEqualTo(id.value());
        });
        assertThat(entries)
                .extracting(AuditEntry::change)
                .containsExactlyInAnyOrder(
                        new FieldChange("study_id", null, ward.study().value().toString()),
                        new FieldChange("number", null, "ALP-001"),
                        new FieldChange("initials", null, "WXLI"),
                        new FieldChange("sex", null, "FEMALE"),
                        new FieldChange("birth_date", null, "1984-02-29"),
                        new FieldChange("arm_code", null, "A"),
                        new FieldChange(
                                "protocol_version_id",
                                null,
                                ward.version().value().toString()),
                        new FieldChange("disposition", null, "IN_STUDY"));
    }

    @Test
    void anUpdateLeavesOldNewWhoWhenAndWhyOfWhatChangedAndNothingElse() {
        clock.advance(Duration.ofHours(1));

        var after = saved(
                ZHAO,
                change -> participants.correct(change, seen.with(seen.value().inArm("B"))));

        assertThat(after.version()).isEqualTo(2);
        assertThat(read(reading -> participants.find(reading, id)).orElseThrow())
                .isEqualTo(after);
        assertThat(entries(id.value()).stream().filter(entry -> entry.entityVersion() == 2))
                .containsExactly(new AuditEntry(
                        ward.site(),
                        clock.instant(),
                        "赵敏",
                        "随机结果已出",
                        "participant",
                        id.value(),
                        2,
                        id.value(),
                        new FieldChange("arm_code", "A", "B")));
    }

    @Test
    void emptyingAFieldIsAnEntryToo() {
        saved(LI, change -> participants.correct(change, seen.with(seen.value().inArm(null))));

        assertThat(entries(id.value()).getLast().change()).isEqualTo(new FieldChange("arm_code", "A", null));
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() {
        var before = entries(id.value());

        var after = saved(LI, change -> participants.correct(change, seen));

        assertThat(after).isEqualTo(seen);
        assertThat(entries(id.value())).isEqualTo(before);
    }

    @Test
    void aLostRaceSavesNothingAndTellsWhoChangedWhat() {
        clock.advance(Duration.ofMinutes(5));
        var first = saved(
                ZHAO,
                change -> participants.correct(change, seen.with(seen.value().inArm("B"))));
        clock.advance(Duration.ofMinutes(5));
        saved(
                ZHAO,
                change -> participants.correct(
                        change, first.with(born(first.value().inArm("C"), 1985))));
        var wanted = seen.with(seen.value().inArm(null));

        var outcome = database().change(LI, change -> {
            ward.enrol(change);
            return participants.correct(change, wanted);
        });

        assertThat(outcome)
                .isEqualTo(new Outcome.Conflict<>(
                        "赵敏",
                        clock.instant(),
                        "participant",
                        id.value(),
                        List.of(
                                new FieldChange("arm_code", "A", "C"),
                                new FieldChange("birth_date", "1984-02-29", "1985-01-01"))));
        var others = everybody();
        assertThat(others).as("what the same change did before is undone").hasSize(1);
        assertThat(others.getFirst().value().arm()).isEqualTo("C");
    }

    @Test
    void aLostRaceCannotBeSwallowed() {
        saved(
                ZHAO,
                change -> participants.correct(change, seen.with(seen.value().inArm("B"))));

        var outcome = database().change(LI, change -> {
            try {
                return participants.correct(change, seen.with(seen.value().inArm("C")));
            } catch (RuntimeException ignored) {
                return participants.add(change, ward.site(), ward.participant("ALP-900"));
            }
        });

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(everybody()).hasSize(1);
    }

    @Test
    void whatFailsLeavesNeitherRowsNorEntries() {
        var added = new AtomicReference<UUID>();

        assertThatThrownBy(() -> database().change(LI, change -> {
                    added.set(participants
                            .add(change, ward.site(), ward.participant("ALP-901"))
                            .id());
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("half way");

        assertThat(everybody()).hasSize(1);
        assertThat(entries(added.get())).isEmpty();
    }

    @Test
    void whatTheDatabaseRefusesLeavesNothingAndCanBeTold() {
        var before = entries(id.value());

        assertThatThrownBy(() -> database().change(LI, change -> {
                    participants.correct(change, seen.with(seen.value().inArm("B")));
                    return participants.add(change, ward.site(), ward.participant("ALP-001"));
                }))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.duplicate"));

        assertThat(entries(id.value())).isEqualTo(before);
        assertThat(everybody()).containsExactly(seen);
    }

    @Test
    void aChangeCannotBeUsedAfterItsEnd() {
        var kept = new AtomicReference<Change>();
        saved(LI, change -> {
            kept.set(change);
            return true;
        });

        assertThatThrownBy(() -> participants.add(kept.get(), ward.site(), ward.participant("ALP-902")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this change is over");
    }

    @Test
    void nobodyElseWritesTheTrail() {
        assertThatThrownBy(() -> Table.<String>named("audit_entry")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Table.<String>named("audit_entry; drop")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreInTheOrderOfTime() {
        var first = saved(Change::newId);
        clock.advance(Duration.ofMillis(1));
        var second = saved(Change::newId);

        assertThat(first.version()).isEqualTo(7);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    @Test
    void whatWasSavedIsThereAfterStartingAnew() {
        var trailBefore = entries(id.value());

        reopened();

        assertThat(everybody()).containsExactly(seen);
        assertThat(entries(id.value())).isEqualTo(trailBefore);
    }

    private List<Stored<Participant>> everybody() {
        return read(reading -> participants.of(reading, ward.study()));
    }

    private List<AuditEntry> entries(UUID row) {
        return read(reading -> trail.ofRow(reading, row));
    }

    private static Participant born(Participant participant, int year) {
        return new Participant(
                participant.study(),
                participant.number(),
                participant.initials(),
                participant.sex(),
                LocalDate.of(year, 1, 1),
                participant.arm(),
                participant.protocolVersion(),
                participant.disposition());
    }
}

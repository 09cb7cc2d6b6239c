package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.participant.VisitStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** What is refused leaves nothing behind, whatever the work does about it. */
class RefusedChangeTest extends OnBothEngines {

    private static final ChangeContext LI = new ChangeContext("Li Na", "typing error");

    private final ParticipantStore participants = new ParticipantStore();

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
    void aRefusalCannotBeSwallowed() {
        assertThatThrownBy(() -> database().change(LI, change -> {
                    try {
                        return participants.add(change, ward.site(), ward.participant("ALP-001"));
                    } catch (RuntimeException ignored) {
                        return seen;
                    }
                }))
                .isInstanceOf(StorageFailure.class);

        assertThat(everybody()).containsExactly(seen);
    }

    @Test
    void aRefusalSaysNothingOfTheStatementOrItsValues() {
        var nowhere = new ParticipantId(UUID.randomUUID());
        var visit = new Visit(nowhere, new Occasion.Extra(ExtraVisit.Kind.UNSCHEDULED, "王秀兰"), null, null, null);

        assertThatThrownBy(() -> database().change(LI, change -> new VisitStore().add(change, ward.site(), visit)))
                .isInstanceOfSatisfying(StorageFailure.class, failure -> {
                    assertThat(failure.problem().key()).isEqualTo("storage.refused");
                    assertThat(failure.problem().args().toString())
                            .doesNotContainIgnoringCase(
                                    "insert", "visit", "王秀兰", nowhere.value().toString())
                            .contains("235");
                });
    }

    @Test
    void aRefusalInABatchCannotBeSwallowed() {
        var visits = new VisitStore();
        var planned = new Visit(id, new Occasion.Planned("V1"), null, null, null);

        assertThatThrownBy(() -> database().change(LI, change -> {
                    try {
                        return visits.addAll(change, ward.site(), List.of(planned, planned));
                    } catch (RuntimeException ignored) {
                        return List.of();
                    }
                }))
                .isInstanceOf(StorageFailure.class);

        var kept = read(reading -> visits.of(reading, id));
        assertThat(kept).isEmpty();
    }

    @Test
    void aSelectThatFailedInsideAChangeCannotBeSwallowed() {
        assertThatThrownBy(() -> database().change(LI, change -> {
                    participants.add(change, ward.site(), ward.participant("ALP-903"));
                    try {
                        return change.reading()
                                .select("select nothing from nowhere", fields -> fields.text("nothing"))
                                .list();
                    } catch (RuntimeException ignored) {
                        return List.of();
                    }
                }))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.refused"));

        assertThat(everybody()).containsExactly(seen);
    }

    @Test
    void aRowStaysWithItsParticipant() {
        var visits = new VisitStore();
        var other = saved(ward::enrol);
        var visit = saved(
                change -> visits.add(change, ward.site(), new Visit(id, new Occasion.Planned("V1"), null, null, null)));
        var moved = visit.with(new Visit(other, new Occasion.Planned("V1"), null, null, null));

        assertThatThrownBy(() -> database().change(LI, change -> visits.correct(change, moved)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a row stays with its participant");
    }

    @Test
    void readingSelectsAndDoesNothingElse() {
        var refused = List.of(
                "update participant set initials = :text",
                "insert into site select id, version, site_id, code, name from site where code = :text",
                "delete from visit where code = :text",
                "set transaction read write",
                "select code from site where code = :text; set transaction read write",
                "selective",
                "");

        assertThat(refused)
                .allSatisfy(sql -> assertThatThrownBy(() ->
                                read(reading -> reading.select(sql, fields -> fields.text("code"))
                                        .with("text", "XXXX")
                                        .list()))
                        .isInstanceOf(IllegalArgumentException.class));
        var selected = read(reading -> reading.select(" SELECT code from site where code = :text", f -> f.text("code"))
                .with("text", "XXXX")
                .list());
        assertThat(selected).isEmpty();
        assertThat(everybody()).containsExactly(seen);
    }

    private List<Stored<Participant>> everybody() {
        return read(reading -> participants.of(reading, ward.study()));
    }
}

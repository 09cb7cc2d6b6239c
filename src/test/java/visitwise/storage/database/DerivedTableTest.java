package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Derived rows are replaced without a trail, and nothing else can be written that way. */
class DerivedTableTest extends OnBothEngines {

    private static final DerivedTable<Line> BASES = DerivedTable.of(
            "due_basis",
            Line::participant,
            List.of(Column.uuid("site_id", Line::site), Column.whole("scheduler", Line::number)));

    private record Line(UUID participant, UUID site, int number) {}

    @ParameterizedTest
    @ValueSource(strings = {"visit", "participant", "audit_entry", "contact", "flyway_schema_history"})
    void aTableOfRecordsIsNone(String table) {
        assertThatThrownBy(() -> DerivedTable.of(table, Line::participant, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(table);
    }

    @Test
    void aDerivedTableHoldsNoRecords() {
        assertThatThrownBy(() -> Table.named("due_visit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("due_visit");
    }

    @Test
    void theRowsOfAParticipantAreReplacedWithoutATrail() {
        var ward = saved(Ward::setUp);
        var one = saved(ward::enrol).value();
        var other = saved(ward::enrol).value();
        var trail = trail(one);
        replace(List.of(one, other), line(ward, one, 1), line(ward, other, 1));

        replace(List.of(one), line(ward, one, 2));

        assertThat(numbers(one)).containsExactly(2);
        assertThat(numbers(other)).containsExactly(1);
        assertThat(trail(one)).isEqualTo(trail);
    }

    @Test
    void aRowAboutSomebodyElseIsRefusedAndEndsTheChange() {
        var ward = saved(Ward::setUp);
        var one = saved(ward::enrol).value();
        var other = saved(ward::enrol).value();

        assertThatThrownBy(() -> replace(List.of(one), line(ward, other, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(other.toString());
        assertThat(numbers(other)).isEmpty();
    }

    private void replace(List<UUID> participants, Line... lines) {
        saved(change -> {
            change.replace(BASES, participants, List.of(lines));
            return true;
        });
    }

    private List<AuditEntry> trail(UUID participant) {
        return read(reading -> new AuditTrail().ofParticipant(reading, participant));
    }

    private List<Integer> numbers(UUID participant) {
        return read(reading -> reading.select(
                        "select scheduler from due_basis where participant_id = :participant",
                        fields -> fields.whole("scheduler"))
                .with("participant", participant)
                .list());
    }

    private static Line line(Ward ward, UUID participant, int number) {
        return new Line(participant, ward.site().value(), number);
    }
}

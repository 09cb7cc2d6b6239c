package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Cells that are too numerous to count are above whatever a laboratory calls normal at most. */
class TooManyToCountTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 12, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    private final ProtocolLibrary library = new ProtocolLibrary();
    private Ward ward;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        child = saved(change -> {
            ward = Ward.running(change, "ISRCTN62094626");
            return new Clinic(change, ward).enrol("MSC", DAY0);
        });
    }

    private LaboratoryId laboratory(String name, @Nullable String low, @Nullable String high) {
        return saved(change -> {
            var id = new LaboratoryId(new LaboratoryStore()
                    .add(change, ward.site(), new Laboratory(name, true))
                    .id());
            var normal = new ReferenceRange.Normal.Interval(
                    low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high), "/[HPF]");
            var range = new ReferenceRange(
                    id, "RBC_U_HPF", DAY0.minusYears(1), new ReferenceRange.Group(null, 0, null), normal, null);
            new ReferenceRangeStore().addAll(change, ward.site(), List.of(range));
            return id;
        });
    }

    private void enter(LocalDate day, @Nullable LaboratoryId laboratory, String typed) {
        var draft = new SheetDraft(
                new SheetOf(child, null, null),
                laboratory,
                day,
                LocalTime.of(8, 5),
                null,
                Map.of("RBC_U_HPF", Cell.of(typed, "/[HPF]")),
                SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);
    }

    private List<Interpreted> waiting() {
        return new ListInbox(database(), library)
                .list(new Inbox.Narrowed(ward.study(), "")).unjudged().stream()
                        .map(row -> row.row().result().meaning().orElseThrow())
                        .toList();
    }

    @Test
    void itIsHighAndWaitsForAJudgementBesideTheLimits() {
        var laboratory = laboratory("A", "0", "3");
        enter(DAY0, laboratory, "TNTC");
        enter(DAY0.plusDays(1), laboratory, "满视野");

        assertThat(waiting()).hasSize(2).allSatisfy(meaning -> {
            assertThat(meaning.flag()).isEqualTo(Flag.HIGH);
            assertThat(meaning.answer()).isEqualTo("TNTC");
            assertThat(meaning.standard()).isNull();
            assertThat(meaning.limits()).isNotNull();
            assertThat(meaning.limits().high()).isEqualByComparingTo("3");
            assertThat(meaning.limits().source()).startsWith("A, ");
        });
    }

    @Test
    void withoutAnUpperLimitAndWhereItWasNotDoneNothingIsFlagged() {
        enter(DAY0, null, "TNTC");
        enter(DAY0.plusDays(1), laboratory("B", "1", null), "TNTC");
        enter(DAY0.plusDays(2), laboratory("C", "0", "3"), "not done");

        assertThat(waiting()).isEmpty();
    }
}

package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.study.TrialSite;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Both engines hold the same values, to the last digit and character, or refuse them alike. */
class KindTest extends OnBothEngines {

    private static final LocalDateTime JUST_BEFORE_MIDNIGHT = LocalDateTime.parse("2026-03-02T23:59:59.999999700");

    @Test
    void theLastMomentOfADayStaysOnItsDay() {
        var infusions = new InfusionStore();
        var ward = saved(Ward::setUp);
        var participant = saved(ward::enrol);
        var planned = new Amount(new BigDecimal("1.0"), "mg");
        var written = saved(change -> infusions.add(
                change,
                ward.site(),
                new Infusion(
                        participant,
                        null,
                        1,
                        planned,
                        null,
                        null,
                        null,
                        JUST_BEFORE_MIDNIGHT,
                        null,
                        null,
                        null,
                        null)));

        var stored = read(reading -> infusions.of(reading, participant)).getFirst();
        assertThat(stored.value().started()).isEqualTo("2026-03-02T23:59:59.999999");
        var trail = read(reading -> new AuditTrail().ofRow(reading, written.id()));
        assertThat(trail)
                .extracting(AuditEntry::change)
                .contains(new FieldChange("started_at", null, "2026-03-02T23:59:59.999999"));
    }

    @Test
    void theLastTimeOfADayStaysThatTime() {
        var late = LocalTime.parse("23:59:59.999999700");
        var visits = new VisitStore();
        var ward = saved(Ward::setUp);
        var participant = saved(ward::enrol);
        var booked = new DayAndTime(LocalDate.of(2026, 3, 2), late);
        var written = saved(change -> visits.add(
                change, ward.site(), new Visit(participant, new Occasion.Planned("V1"), booked, null, null)));

        var stored = read(reading -> visits.of(reading, participant)).getFirst();
        assertThat(stored.value().appointment())
                .contains(new DayAndTime(LocalDate.of(2026, 3, 2), LocalTime.parse("23:59:59.999999")));
        var trail = read(reading -> new AuditTrail().ofRow(reading, written.id()));
        assertThat(trail)
                .extracting(AuditEntry::change)
                .contains(new FieldChange("booked_at", null, "23:59:59.999999"));
    }

    @Test
    void aCharacterThatOneEngineDoesNotHoldIsRefusedByItsField() {
        for (var bad : List.of("a\0b", "a\ud83d", "\ude00b")) {
            assertThatThrownBy(() -> saved(change -> new SiteStore().add(change, new TrialSite("bad", bad))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("name ");
            assertThatThrownBy(() -> new ChangeContext(bad, "why")).hasMessageStartingWith("who ");
            assertThatThrownBy(() -> new ChangeContext("who", bad)).hasMessageStartingWith("why ");
        }
        var added = saved(change -> new SiteStore().add(change, new TrialSite("good", "𠮷田 😀")));
        var all = read(new SiteStore()::all);
        assertThat(all).contains(added);
    }
}

package visitwise.storage.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.DosingWeight;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.StorageFailure;
import visitwise.storage.participant.VisitStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class InfusionStoreTest extends OnBothEngines {

    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 25, 2, 30);

    private final InfusionStore infusions = new InfusionStore();

    private Ward ward;
    private ParticipantId id;

    @BeforeEach
    void enrolSomebody() {
        ward = saved(Ward::setUp);
        id = saved(ward::enrol);
    }

    @Test
    void keepsAnInfusionToTheLetter() {
        var visit = saved(change ->
                new VisitStore().add(change, ward.site(), new Visit(id, new Occasion.Planned("V3"), null, null, null)));
        var given = new Infusion(
                id,
                new VisitId(visit.id()),
                2,
                amount("65.00"),
                new DosingWeight(new BigDecimal("32.50"), START.toLocalDate().minusDays(3)),
                amount("64.50"),
                "批号 20260301-07",
                START,
                START.plusMinutes(45).plusSeconds(5),
                new BigDecimal("36.50"),
                new BigDecimal("37.0"),
                "residue in the bag");

        var stored = saved(change -> infusions.add(change, ward.site(), given));
        var planned = saved(change -> infusions.add(change, ward.site(), Infusion.planned(id, null, 1, amount("65"))));

        var all = read(reading -> infusions.of(reading, id));
        assertThat(all).containsExactly(planned, stored);
        var ofLot = read(reading -> infusions.ofLot(reading, "批号 20260301-07"));
        assertThat(ofLot).containsExactly(stored);
    }

    @Test
    void recordingWhatWasGivenIsInTheTrailWithEveryDecimal() {
        var planned =
                saved(change -> infusions.add(change, ward.site(), Infusion.planned(id, null, 1, amount("0.50"))));
        var given = new Infusion(id, null, 1, amount("0.50"), null, amount("0.5"), null, START, null, null, null, null);

        saved(change -> infusions.correct(change, planned.with(given)));

        var trail = read(reading -> new AuditTrail().ofRow(reading, planned.id()));
        assertThat(trail)
                .extracting(entry -> entry.change())
                .contains(
                        new FieldChange("planned_amount", null, "0.50"),
                        new FieldChange("actual_amount", null, "0.5"),
                        new FieldChange("started_at", null, "2026-10-25T02:30"));
    }

    @Test
    void aDoseIsRecordedOnce() {
        saved(change -> infusions.add(change, ward.site(), Infusion.planned(id, null, 1, amount("65"))));

        assertThatThrownBy(() -> saved(
                        change -> infusions.add(change, ward.site(), Infusion.planned(id, null, 1, amount("65")))))
                .isInstanceOf(StorageFailure.class);
    }

    @Test
    void aNumberThatWouldBeRoundedIsRefused() {
        assertThatThrownBy(() -> saved(change -> infusions.add(
                        change, ward.site(), Infusion.planned(id, null, 1, amount("0.1234567890123456")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.1234567890123456");
    }

    private static Amount amount(String value) {
        return new Amount(new BigDecimal(value), "10^6 cells");
    }
}

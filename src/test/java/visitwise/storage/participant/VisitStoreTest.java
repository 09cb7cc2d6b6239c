package visitwise.storage.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.storage.database.Stored;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class VisitStoreTest extends OnBothEngines {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final VisitStore visits = new VisitStore();

    @Test
    void keepsEveryVisitToTheLetter() {
        var ward = saved(Ward::setUp);
        var participant = saved(ward::enrol);
        var wanted = List.of(
                Visit.booked(participant, new Occasion.Planned("V1"), new DayAndTime(DAY, LocalTime.of(8, 30))),
                Visit.booked(participant, new Occasion.Planned("V2"), new DayAndTime(DAY.plusDays(7), null)),
                planned(participant, "V3").withOutcome(new VisitOutcome.Occurred(DAY), LocalTime.of(9, 5, 7)),
                planned(participant, "V4").withOutcome(new VisitOutcome.Missed("in another town; 在外地"), null),
                planned(participant, "V5").withOutcome(new VisitOutcome.Cancelled("storm"), null),
                planned(participant, "V6").withOutcome(new VisitOutcome.NotApplicable("left"), null),
                planned(participant, "V7").withOutcome(new VisitOutcome.SkippedPerProtocol("arm B"), null),
                new Visit(participant, new Occasion.Extra(ExtraVisit.Kind.UNSCHEDULED, "fever"), null, null, null)
                        .withOutcome(new VisitOutcome.Occurred(DAY), null));

        saved(change -> visits.addAll(change, ward.site(), wanted));

        var stored = read(reading -> visits.of(reading, participant));
        assertThat(stored).extracting(Stored::value).isEqualTo(wanted);
    }

    private static Visit planned(ParticipantId participant, String code) {
        return new Visit(participant, new Occasion.Planned(code), null, null, null);
    }
}

package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;
import visitwise.platform.i18n.Language;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Papers after dosing ended before its plan, through the real scheduler. */
class StoppedDosingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = FIRST.plusDays(20);

    private static ReadPaper paper(Protocol protocol, String code, History history) {
        return paper(protocol, code, history, Map.of());
    }

    private static ReadPaper paper(Protocol protocol, String code, History history, Map<String, DayAndTime> agreed) {
        Arm arm = protocol.arm(code).orElseThrow();
        var visits = Scheduler.plan(protocol, arm, history, TODAY);
        return ReadPaper.of(ReadPaper.sheet(protocol, arm, visits, agreed, Language.EN));
    }

    @Test
    void noFamilyIsAskedToComeForADoseAfterTheLastOne() {
        var alport = ProtocolFiles.shipped("ISRCTN62094626").orElseThrow();
        var history = History.planned(AnchorDates.NONE)
                .with(
                        List.of(new DoseGiven(1, FIRST), new DoseGiven(2, FIRST.plusDays(7))),
                        new Dosing.Closed(FIRST.plusDays(7)));
        assertThat(paper(alport, "MSC", history).text())
                .contains("Day 7", "Month 1")
                .doesNotContain("Day 14", "Day 21");
    }

    @Test
    void stoppingDosesDoesNotTellTheArmOfAMaskedStudy() {
        var lupus = ProtocolFiles.shipped("NCT04318600").orElseThrow();
        var treated = History.planned(new AnchorDates(FIRST, FIRST, null))
                .with(List.of(new DoseGiven(1, FIRST)), new Dosing.StoppedEarly(FIRST.plusDays(18), "fever"));
        var control = History.planned(new AnchorDates(FIRST, null, null));
        assertThat(paper(lupus, "MSC", treated).text())
                .isEqualTo(paper(lupus, "CONTROL", control).text());

        var agreed = Map.of("M1", new DayAndTime(TODAY.plusDays(11), LocalTime.of(8, 30)));
        assertThat(paper(lupus, "MSC", treated, agreed).text())
                .isEqualTo(paper(lupus, "CONTROL", control, agreed).text())
                .contains("3 Dec 2026 Thu 08:30");
    }
}

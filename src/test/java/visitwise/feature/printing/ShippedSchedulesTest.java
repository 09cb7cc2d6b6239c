package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.ReportedDates;
import visitwise.domain.schedule.Scheduler;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.testkit.Protocols;

/** The papers of the protocols that the program ships with. */
class ShippedSchedulesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    static Stream<Arguments> everyArm() {
        return ProtocolFiles.SHIPPED.stream()
                .map(ShippedSchedulesTest::protocol)
                .flatMap(protocol -> protocol.arms().stream()
                        .flatMap(arm -> Stream.of(Language.values())
                                .map(first -> Arguments.of(protocol.id(), arm.code(), first))));
    }

    @ParameterizedTest
    @MethodSource("everyArm")
    void printsEveryDateOfEveryArmWithAndWithoutTheSuggestedWindows(String id, String code, Language first) {
        for (var protocol : List.of(protocol(id), accepted(protocol(id)))) {
            var arm = protocol.arm(code).orElseThrow();
            var visits = due(protocol, arm);
            var text =
                    ReadPaper.of(ReadPaper.sheet(protocol, arm, visits, first)).text();

            assertThat(visits).isNotEmpty();
            for (var due : visits) {
                var day = due.targetDate().orElseThrow();
                assertThat(text)
                        .contains(new Voice(Language.EN).dayAndWeekday(day))
                        .contains(new Voice(Language.ZH).dayAndWeekday(day));
            }
        }
    }

    @Test
    void papersOfMaskedArmsWithEqualDatesAreTheSame() {
        for (var id : List.of("NCT06731192", "NCT07240987", "NCT04562025")) {
            var protocol = accepted(protocol(id));
            var papers = protocol.arms().stream()
                    .map(arm -> ReadPaper.of(protocol, arm, due(protocol, arm)).text())
                    .distinct();

            assertThat(protocol.design().isMasked()).isTrue();
            assertThat(papers).hasSize(1);
        }
    }

    @Test
    void papersOfTheLupusStudyTellNoInfusionAndTheWarningSaysSo() {
        var protocol = accepted(protocol("NCT04318600"));
        var papers = protocol.arms().stream()
                .map(arm -> ReadPaper.of(protocol, arm, due(protocol, arm)).text())
                .distinct()
                .toList();

        assertThat(papers)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Month 0", "第 0 个月", "adverse events", "30 Oct – 5 Nov")
                        .doesNotContain("infusion", "输注", "MSC", "control", "对照"));
        assertThat(PrintWarnings.before(protocol).stream().map(new Messages(Language.EN)::text))
                .containsExactly(
                        "The arms of this masked study differ in shape:"
                                + " M0, M1, M2, M3, M6, M9, M12, W60 counted differently in MSC, CONTROL;"
                                + " infusion at M0, M1, M2 only in MSC.",
                        "Even so, the dates on the paper may tell the arm.",
                        "Left off the paper: infusion at M0, M1, M2;"
                                + " the day of the first infusion, which dates are firm,"
                                + " and whether a visit with an infusion is done.");
    }

    @Test
    void papersOfTheLupusStudyStayTheSameOnceTheFirstInfusionIsGiven() {
        var protocol = accepted(protocol("NCT04318600"));
        var papers = protocol.arms().stream()
                .map(arm -> ReadPaper.of(protocol, arm, due(protocol, arm, START.plusDays(10))))
                .toList();

        assertThat(papers.getFirst().bytes()).isEqualTo(papers.getLast().bytes());
        assertThat(papers.getFirst().text()).contains("~2 Nov 2026 Mon");
    }

    private static Protocol protocol(String id) {
        return ProtocolFiles.shipped(id).orElseThrow();
    }

    private static Protocol accepted(Protocol protocol) {
        return protocol.acceptingSuggestions(Protocols.SITE);
    }

    /** Everything starts on the same day, whatever the arm. */
    private static List<DueVisit> due(Protocol protocol, Arm arm) {
        return due(protocol, arm, START.minusDays(3));
    }

    private static List<DueVisit> due(Protocol protocol, Arm arm, LocalDate today) {
        var isInfused = arm.regimen().infusions() > 0;
        var dates = new ReportedDates(START, isInfused ? START : null, null);
        return Scheduler.plan(protocol, arm, dates.asOf(arm, today), today);
    }
}

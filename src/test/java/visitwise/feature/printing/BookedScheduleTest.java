package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Text;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.DueVisit;
import visitwise.platform.i18n.Language;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

/** What is agreed with a family stands on its paper. Printed on 16 November 2026. */
class BookedScheduleTest {

    private static final LocalDate FIRST_DOSE = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST_DOSE = LocalDate.of(2026, 12, 4);

    /** INF1 on 20 November, W2 on 18 December after the last dose, M3 on 20 February, each with a week on both sides. */
    private static final Protocol STUDY = Protocols.study()
            .treated("MSC", new Text("Stem cells", "干细胞组"), new Text("hA-MSC", "人羊膜干细胞"), 1)
            .visit(Visits.of("INF1", "Infusion 1", "第1次输注").dose(1).window(7, 7, Protocols.SITE))
            .visit(Visits.of("W2", "Week 2", "第2周")
                    .days(new Anchor.LastDose(), 14)
                    .window(7, 7, Protocols.SITE))
            .visit(Visits.of("M3", "Month 3", "第3个月")
                    .months(new Anchor.FirstDose(), 3)
                    .window(7, 7, Protocols.SITE))
            .build();

    private static final String ANY_DAY = "any day inside the window is still fine";

    @ParameterizedTest
    @EnumSource
    void theAgreedDayStandsWithItsTimeInsteadOfTheTarget(Language first) {
        var text = paper(visits(), Map.of("W2", at(2026, 12, 21, 8, 30)), first).flow();

        assertThat(text)
                .contains("21 Dec 2026 Mon 08:30", "2026年12月21日 周一 08:30")
                .doesNotContain("~", "18 Dec 2026", "2026年12月18日")
                .contains("20 Nov 2026 Fri", "2026年11月20日 周五", "20 Feb 2027 Sat", "2027年2月20日 周六")
                .contains("11 – 25 Dec", "12月11日–25日")
                .contains(ANY_DAY, "时间窗内任何一天均可");
    }

    @Test
    void theLongestDayAndTimeFitOnOneLine() {
        var agreed = Map.of("W2", at(2026, 12, 28, 20, 58), "M3", at(2027, 2, 22, 10, 46));
        for (var first : Language.values()) {
            assertThat(paper(visits(), agreed, first).text())
                    .contains("28 Dec 2026 Mon 20:58", "2026年12月28日 周一 20:58")
                    .contains("22 Feb 2027 Mon 10:46", "2027年2月22日 周一 10:46");
        }
    }

    @Test
    void withoutATimeTheAgreedDayStandsAlone() {
        var paper = paper(visits(), Map.of("M3", new DayAndTime(LocalDate.of(2027, 2, 22), null)), Language.EN);

        assertThat(paper.text().lines())
                .anySatisfy(line -> assertThat(line).contains("22 Feb 2027 Mon"))
                .noneSatisfy(line -> assertThat(line).contains("20 Feb 2027"))
                .noneSatisfy(line -> assertThat(line).contains(":30"));
    }

    @Test
    void theMarkOfAMovableDateIsExplainedAsLongAsAnyVisitKeepsIt() {
        var study = Protocols.study()
                .treated("MSC", new Text("Stem cells", "干细胞组"), new Text("hA-MSC", "人羊膜干细胞"), 1)
                .visit(Visits.of("W2", "Week 2", "第2周").days(new Anchor.LastDose(), 14))
                .visit(Visits.of("W4", "Week 4", "第4周").days(new Anchor.LastDose(), 28))
                .build();
        var visits = DueVisits.of(study, arm(study), FIRST_DOSE, LAST_DOSE);
        var agreed = Map.of("W2", at(2026, 12, 21, 8, 30));
        var text = ReadPaper.of(ReadPaper.sheet(study, arm(study), visits, agreed, Language.EN))
                .flow();

        assertThat(text)
                .contains("~1 Jan 2027 Fri", "~ This date may still move", "21 Dec 2026 Mon 08:30")
                .doesNotContain("~21 Dec", "~2026年12月");
    }

    @Test
    void aDayOutsideItsWindowIsPrintedAndNoOtherDayInsideIsPromised() {
        var text = paper(visits(), Map.of("W2", at(2026, 12, 29, 14, 0)), Language.EN)
                .flow();

        assertThat(text)
                .contains("29 Dec 2026 Tue 14:00", "11 – 25 Dec")
                .contains("Please come on the date shown. If you cannot come, call the coordinator.")
                .doesNotContain(ANY_DAY);
    }

    @Test
    void anAgreedDayStandsAlsoWhereTheRulesGiveNone() {
        var visits = visits();
        var impossible = new AllowedDays(LAST_DOSE.plusDays(3), LAST_DOSE, true);
        var odd = List.of(
                visits.getFirst(),
                DueVisits.allowing(visits.get(1), impossible),
                DueVisits.undated(visits.getLast().visit()));
        var agreed = Map.of("W2", at(2026, 12, 21, 8, 30), "M3", at(2027, 2, 22, 9, 0));

        assertThat(paper(odd, agreed, Language.EN).flow())
                .contains("21 Dec 2026 Mon 08:30", "22 Feb 2027 Mon 09:00")
                .doesNotContain("ask the coordinator", "to be set");
    }

    @Test
    void theFirstInfusionIsOnTheAgreedDayInTheHeadToo() {
        var text = paper(visits(), Map.of("INF1", at(2026, 11, 23, 10, 0)), Language.EN)
                .flow();

        assertThat(text)
                .contains("Day 0 (first infusion): 23 Nov 2026", "第 0 天（首次输注）：2026年11月23日", "23 Nov 2026 Mon 10:00")
                .doesNotContain("20 Nov 2026");
    }

    @Test
    void aDayThatHasPassedIsAgreedNoMore() {
        var text = paper(visits(), Map.of("INF1", at(2026, 11, 13, 10, 0)), Language.EN)
                .flow();
        var onTheDay = paper(visits(), Map.of("INF1", at(2026, 11, 16, 8, 0)), Language.EN)
                .flow();

        assertThat(text).contains("20 Nov 2026 Fri").doesNotContain("13 Nov 2026", "10:00");
        assertThat(onTheDay).contains("16 Nov 2026 Mon 08:00").doesNotContain("20 Nov 2026 Fri");
    }

    @Test
    void whatTookPlaceStandsOnItsDay() {
        var visits = visits();
        var done =
                List.of(DueVisits.done(visits.getFirst(), LocalDate.of(2026, 11, 16)), visits.get(1), visits.getLast());

        assertThat(paper(done, Map.of("INF1", at(2026, 11, 18, 8, 0)), Language.EN)
                        .flow())
                .contains("16 Nov 2026 Mon", "done")
                .doesNotContain("18 Nov 2026");
    }

    @ParameterizedTest
    @EnumSource
    void sixteenVisitsFitOnOnePageWithTheirTimesAndTheNoteOfTheRest(Language first) {
        var alport = Protocols.alport(Visits.Rule.WINDOWS).build();
        var visits = DueVisits.of(alport, arm(alport), FIRST_DOSE, LAST_DOSE);
        var agreed = visits.stream()
                .limit(visits.size() - 1)
                .collect(Collectors.toMap(
                        DueVisit::code,
                        visit -> new DayAndTime(visit.targetDate().orElseThrow(), LocalTime.of(8, 30))));
        var paper = ReadPaper.of(ReadPaper.sheet(alport, arm(alport), visits, agreed, first));

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text().split("08:30", -1)).hasSize(2 * agreed.size() + 1);
        assertThat(paper.text()).contains("This date may still move until");
    }

    private static List<DueVisit> visits() {
        return DueVisits.of(STUDY, arm(STUDY), FIRST_DOSE, LAST_DOSE);
    }

    private static Arm arm(Protocol protocol) {
        return protocol.arms().getFirst();
    }

    private static DayAndTime at(int year, int month, int day, int hour, int minute) {
        return new DayAndTime(LocalDate.of(year, month, day), LocalTime.of(hour, minute));
    }

    private static ReadPaper paper(List<DueVisit> visits, Map<String, DayAndTime> agreed, Language first) {
        return ReadPaper.of(ReadPaper.sheet(STUDY, arm(STUDY), visits, agreed, first));
    }
}

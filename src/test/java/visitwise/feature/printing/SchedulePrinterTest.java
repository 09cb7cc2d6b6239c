package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import visitwise.domain.Text;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitState;
import visitwise.platform.i18n.Language;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

class SchedulePrinterTest {

    private static final LocalDate FIRST_DOSE = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST_DOSE = LocalDate.of(2026, 11, 23);
    private static final Protocol WITH_WINDOWS =
            Protocols.alport(Visits.Rule.WINDOWS).build();
    private static final Protocol WITHOUT_WINDOWS =
            Protocols.alport(Visits.Rule.NONE).build();

    @Test
    void printsEveryVisitWithItsDateInBothLanguages() {
        var text = paper(WITH_WINDOWS).text();

        assertThat(text)
                .contains("Visit schedule 访视计划", "ALP-007", "Stem cells for Alport syndrome")
                .contains("干细胞治疗Alport综合征", "ISRCTN62094626", "schedule v1.0", "Taihe Hospital", "太和医院")
                .contains("2 Nov 2026 Mon", "2026年11月2日 周一", "23 Feb 2027 Tue", "2027年2月23日 周二")
                .contains("Month 12", "第12个月", "23 Nov 2027 Tue", "2027年11月23日 周二");
        for (var due : visits(WITH_WINDOWS)) {
            assertThat(text)
                    .contains(due.visit().label().en(), due.visit().label().zh());
        }
    }

    @Test
    void printsWindowsInBothNotations() {
        assertThat(paper(WITH_WINDOWS).text())
                .contains("8 – 10 Nov", "11月8日–10日", "16 Feb – 2 Mar", "2月16日–3月2日")
                .contains("any day inside the window is still fine", "时间窗内任何一天均可")
                .contains("windows: site decision", "时间窗：中心决定");
    }

    @Test
    void printsOneSidedWindows() {
        var study = openStudy()
                .visit(Visits.of("V1", "Visit 1", "访视1").window(null, 8, Protocols.REGISTRY))
                .visit(Visits.of("V2", "Visit 2", "访视2")
                        .days(new Anchor.FirstDose(), 7)
                        .window(1, null, Protocols.REGISTRY))
                .build();

        assertThat(paper(study).text())
                .contains("until 10 Nov", "至11月10日", "from 8 Nov", "11月8日起")
                .contains("windows: as in the protocol");
    }

    @Test
    void writesTheYearOfAWindowThatEndsFarAway() {
        var study = openStudy()
                .visit(Visits.of("V1", "Visit 1", "访视1").window(7, 365, Protocols.REGISTRY))
                .build();

        assertThat(paper(study).flow().replace(" ", "")).contains("26Oct–2Nov2027", "10月26日–2027年11月2日");
    }

    @Test
    void sendsToTheCoordinatorWhereTheRulesLeaveNoDay() {
        var study = openStudy().visit(Visits.of("V1", "Visit 1", "访视1")).build();
        var due = DueVisits.allowing(
                visits(study).getFirst(), new AllowedDays(FIRST_DOSE.plusDays(3), FIRST_DOSE.plusDays(1), true));

        assertThat(ReadPaper.of(study, arm(study), List.of(due)).flow())
                .contains("ask the coordinator", "请咨询研究协调员")
                .doesNotContain("still fine");
    }

    @Test
    void saysThatNoWindowIsStatedAndNeverThatAnyOtherDayIsFine() {
        var text = paper(WITHOUT_WINDOWS).text();

        assertThat(text)
                .contains("windows: none stated", "时间窗：未规定")
                .contains("— No other day is given", "未列出其他可来院日期")
                .contains("If you cannot come, call the coordinator.", "如不能前来，请致电研究协调员。")
                .doesNotContain("still fine")
                .doesNotContain("任何一天");
    }

    @Test
    void oneVisitWithoutWindowIsEnoughNotToPromiseOtherDays() {
        var study = openStudy()
                .visit(Visits.of("V1", "Visit 1", "访视1").window(1, 1, Protocols.SITE))
                .visit(Visits.of("V2", "Visit 2", "访视2"))
                .build();

        assertThat(paper(study).text()).contains("1 – 3 Nov").doesNotContain("still fine");
    }

    @Test
    void mentionsTheUrineBottleOnlyWhereUrineOfADayIsCollected() {
        assertThat(paper(WITH_WINDOWS).flow()).contains("24-hour urine bottle", "24 小时尿标本");

        var study = openStudy()
                .assessment("UA", "urinalysis", "尿常规")
                .visit(Visits.of("V1", "Visit 1", "访视1").assesses("UA"))
                .build();
        assertThat(paper(study).flow()).contains("urinalysis", "尿常规").doesNotContain("bottle", "24");
    }

    @Test
    void marksProvisionalDatesAndSaysWhatTheyWaitFor() {
        var text = paper(WITH_WINDOWS).text();

        assertThat(text)
                .contains("~23 Dec 2026 Wed", "~2026年12月23日 周三")
                .contains("~ This date may still move until the last infusion is recorded.")
                .contains("在末次输注记录之前，该日期仍可能变动。")
                .doesNotContain("~2 Nov 2026");
    }

    @Test
    void leavesMarkAndFootnoteOutOnceAllDatesAreFirm() {
        var firm = visits(WITH_WINDOWS).stream().map(DueVisits::firm).toList();

        assertThat(ReadPaper.of(WITH_WINDOWS, arm(WITH_WINDOWS), firm).text()).doesNotContain("~");
    }

    @Test
    void showsWhatBecameOfVisits() {
        var visits = new ArrayList<>(visits(WITH_WINDOWS));
        visits.set(0, DueVisits.done(visits.get(0), LocalDate.of(2026, 11, 3)));
        visits.set(1, DueVisits.closed(visits.get(1), VisitState.MISSED));
        visits.set(2, DueVisits.closed(visits.get(2), VisitState.CANCELLED));
        visits.set(3, DueVisits.closed(visits.get(3), VisitState.NOT_APPLICABLE));
        visits.set(15, DueVisits.undated(visits.get(15).visit()));

        assertThat(ReadPaper.of(WITH_WINDOWS, arm(WITH_WINDOWS), visits).text())
                .contains("3 Nov 2026 Tue", "done", "已完成", "missed", "漏访", "cancelled", "已取消")
                .contains("to be set", "待定")
                .doesNotContain("2 Nov 2026 Mon", "Day 21");
    }

    @Test
    void tellsArmAndInfusionsOfAnOpenStudy() {
        var study = openStudy()
                .untreated("CONTROL", new Text("Blank control", "空白对照组"))
                .visit(Visits.of("M0", "Month 0", "第0个月").dose(1))
                .build();

        assertThat(paper(study).text())
                .contains("Arm: Stem cells", "组别：干细胞组")
                .contains("Treatment: hA-MSC; 7 million cells per kg of body weight at each infusion; infusions: 3")
                .contains("治疗：人羊膜干细胞；每次剂量：每公斤体重 700 万个细胞；共输注 3 次")
                .contains("infusion 1", "第 1 次输注")
                .contains("Day 0 (first infusion): 2 Nov 2026", "第 0 天（首次输注）：2026年11月2日");
    }

    @Test
    void leavesALineForAMissingNumber() {
        var sheet = new ScheduleSheet(
                WITH_WINDOWS,
                arm(WITH_WINDOWS),
                visits(WITH_WINDOWS),
                Map.of(),
                null,
                null,
                ReadPaper.PRINTED_AT,
                Language.EN);

        assertThat(ReadPaper.of(sheet).text()).contains("Number 编号").doesNotContain("Taihe");
    }

    @Test
    void leadsWithTheLanguageAskedFor() {
        var sheet = ReadPaper.sheet(WITH_WINDOWS, arm(WITH_WINDOWS), visits(WITH_WINDOWS), Language.ZH);
        var text = ReadPaper.of(sheet).text();

        assertThat(text).contains("访视计划 Visit schedule", "研究协调员 Coordinator");
        assertThat(text.indexOf("2026年11月2日 周一")).isLessThan(text.indexOf("2 Nov 2026 Mon"));
    }

    @Test
    void sixteenVisitsFitOnOnePage() {
        assertThat(paper(WITH_WINDOWS).pages()).hasSize(1);
        assertThat(paper(WITH_WINDOWS).text())
                .contains("Printed 16 Nov 2026 09:12 · page 1 of 1 · protocol v1.0")
                .contains("打印时间 2026年11月16日 09:12 · 第 1 页，共 1 页");
    }

    @Test
    void repeatsHeadAndFootOnEveryPageOfALongSchedule() {
        var study = openStudy().assessment("UA", "urinalysis", "尿常规");
        for (var week = 0; week < 60; week++) {
            study.visit(Visits.of("W" + week, "Week " + week, "第" + week + "周")
                    .days(new Anchor.FirstDose(), 7 * week)
                    .assesses("UA"));
        }
        var paper = paper(study.build());

        assertThat(paper.pages()).hasSize(3);
        for (var page = 1; page <= 3; page++) {
            assertThat(paper.pages().get(page - 1))
                    .contains("ALP-007", "What happens", "检查内容", "Coordinator 研究协调员", "Phone 电话")
                    .contains("page " + page + " of 3", "第 " + page + " 页，共 3 页");
        }
        assertThat(paper.text().lines().filter(line -> line.startsWith("Week ")))
                .hasSize(60);
    }

    @Test
    void printsARowThatIsLongerThanAPage() {
        var study = openStudy()
                .visit(Visits.of("V1", "word ".repeat(700), "字".repeat(2000)))
                .build();
        var paper = paper(study);

        assertThat(paper.pages()).hasSizeGreaterThan(2);
        assertThat(paper.flow().split("word", -1)).hasSize(701);
        assertThat(paper.flow().chars().filter(c -> c == '字')).hasSize(2000);
    }

    private static Protocols openStudy() {
        return Protocols.study().treated("MSC", new Text("Stem cells", "干细胞组"), new Text("hA-MSC", "人羊膜干细胞"), 3);
    }

    private static Arm arm(Protocol protocol) {
        return protocol.arms().getFirst();
    }

    private static List<DueVisit> visits(Protocol protocol) {
        return DueVisits.of(protocol, arm(protocol), FIRST_DOSE, LAST_DOSE);
    }

    private static ReadPaper paper(Protocol protocol) {
        return ReadPaper.of(protocol, arm(protocol), visits(protocol));
    }
}

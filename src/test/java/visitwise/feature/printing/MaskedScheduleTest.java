package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Text;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

/** On paper of a masked study nothing may tell the arm. */
class MaskedScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    /** The same shape in both arms: only what is infused differs. */
    private static final Protocol SAME_SHAPE = arms(Protocols.study())
            .assessment("UA", "urinalysis", "尿常规")
            .visit(Visits.of("INF1", "Infusion 1", "第1次输注").dose(1).assesses("UA"))
            .visit(Visits.of("W2", "Week 2", "第2周")
                    .days(new Anchor.LastDose(), 14)
                    .assesses("UA"))
            .build();

    /** Only one arm is infused; the other counts from enrolment and has neither that nor one assessment. */
    private static final Protocol OTHER_SHAPE = otherShape();

    private static Protocols arms(Protocols study) {
        return study.masked()
                .treated("VERUM", new Text("Treated group", "治疗组"), new Text("hUC-MSC", "脐带干细胞"), 1)
                .placebo("SALINE", new Text("Comparison group", "对照组"), new Text("normal saline", "生理盐水"), 1);
    }

    private static Protocol otherShape() {
        return Protocols.study()
                .masked()
                .treated("VERUM", new Text("Treated group", "治疗组"), new Text("hUC-MSC", "脐带干细胞"), 1)
                .untreated("BLANK", new Text("Comparison group", "对照组"))
                .assessment("UA", "urinalysis", "尿常规")
                .assessment("TEMP", "temperature", "体温")
                .assessment("U24", "24-h urine", "24小时尿")
                .visit(Visits.of("M0", "Month 0 · infusion 1", "第0个月 · 第1次输注")
                        .only("VERUM")
                        .dose(1)
                        .window(1, 1, Protocols.SITE)
                        .assesses("UA", "TEMP", "U24"))
                .visit(Visits.of("M0", "Month 0", "第0个月")
                        .only("BLANK")
                        .days(new Anchor.Enrolment(), 0)
                        .assesses("UA"))
                .visit(Visits.of("M1", "Safety call", "安全性电话")
                        .only("VERUM")
                        .months(new Anchor.LastDose(), 1)
                        .assesses("UA"))
                .visit(Visits.of("M3", "Month 3", "第3个月")
                        .window(7, 7, Protocols.SITE)
                        .months(new Anchor.FirstDose(), 3)
                        .assesses("UA")
                        .assessesOnlyIn("VERUM", "TEMP"))
                .build();
    }

    @Test
    void tellsNeitherArmNorProductNorAmountInTextOrMetadata() {
        for (var protocol : List.of(SAME_SHAPE, OTHER_SHAPE)) {
            for (var arm : protocol.arms()) {
                var paper = ReadPaper.of(protocol, arm, due(protocol, arm.code()));
                var everything =
                        paper.text() + paper.metadata() + new String(paper.bytes(), StandardCharsets.ISO_8859_1);

                assertThat(everything)
                        .contains("Visitwise")
                        .doesNotContain("VERUM", "SALINE", "BLANK", "Treated", "Comparison", "治疗组", "对照组")
                        .doesNotContain("hUC-MSC", "脐带", "saline", "盐水", "million", "万个", "Treatment:", "Arm:");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void papersOfTwoArmsWithEqualDatesAreTheSame(Language first) {
        var papers = SAME_SHAPE.arms().stream()
                .map(arm -> ReadPaper.of(ReadPaper.sheet(SAME_SHAPE, arm, due(SAME_SHAPE, arm.code()), first)))
                .toList();

        assertThat(papers.getFirst().text()).isEqualTo(papers.getLast().text()).contains("Infusion 1");
        assertThat(papers.getFirst().bytes()).isEqualTo(papers.getLast().bytes());
    }

    @Test
    void papersOfArmsThatDifferInShapeAreTheSameWhereDatesAre() {
        var papers = OTHER_SHAPE.arms().stream()
                .map(arm -> {
                    var shared = due(OTHER_SHAPE, arm.code()).stream()
                            .filter(visit -> !visit.code().equals("M1"))
                            .toList();
                    return ReadPaper.of(OTHER_SHAPE, arm, shared);
                })
                .toList();

        assertThat(papers.getFirst().bytes()).isEqualTo(papers.getLast().bytes());
    }

    @ParameterizedTest
    @EnumSource
    void papersOfTwoArmsWithTheSameAppointmentsAreTheSame(Language first) {
        var agreed = Map.of(
                "INF1", new DayAndTime(LocalDate.of(2026, 11, 17), LocalTime.of(8, 0)),
                "W2", new DayAndTime(LocalDate.of(2026, 11, 19), LocalTime.of(9, 30)),
                "M0", new DayAndTime(LocalDate.of(2026, 11, 18), LocalTime.of(8, 15)),
                "M3", new DayAndTime(LocalDate.of(2027, 2, 26), LocalTime.of(14, 0)));
        for (var protocol : List.of(SAME_SHAPE, OTHER_SHAPE)) {
            var papers = protocol.arms().stream()
                    .map(arm -> {
                        var shared = due(protocol, arm.code()).stream()
                                .filter(visit -> !visit.code().equals("M1"))
                                .toList();
                        return ReadPaper.of(ReadPaper.sheet(protocol, arm, shared, agreed, first));
                    })
                    .toList();

            assertThat(papers.getFirst().text()).isEqualTo(papers.getLast().text());
            assertThat(papers.getFirst().bytes()).isEqualTo(papers.getLast().bytes());
            assertThat(papers.getFirst().flow())
                    .contains(protocol.equals(SAME_SHAPE) ? "19 Nov 2026 Thu 09:30" : "18 Nov 2026 Wed 08:15")
                    .doesNotContain("~");
        }
    }

    /** Where only one arm is infused, a visit that is done looks like one that is still to come. */
    @Test
    void anAppointmentDoesNotTellWhetherAVisitWithAnInfusionIsDone() {
        var agreed = Map.of("M0", new DayAndTime(LocalDate.of(2026, 11, 16), LocalTime.of(8, 15)));
        var verum = OTHER_SHAPE.arms().getFirst();
        var ahead = due(OTHER_SHAPE, "VERUM");
        var done = Stream.concat(
                        Stream.of(DueVisits.done(ahead.getFirst(), LocalDate.of(2026, 11, 16))),
                        ahead.stream().skip(1))
                .toList();

        assertThat(ReadPaper.of(ReadPaper.sheet(OTHER_SHAPE, verum, done, agreed, Language.EN))
                        .text())
                .isEqualTo(ReadPaper.of(ReadPaper.sheet(OTHER_SHAPE, verum, ahead, agreed, Language.EN))
                        .text());
    }

    @Test
    void listsOnlyWhatEveryArmHas() {
        var verum = OTHER_SHAPE.arms().getFirst();
        var text = ReadPaper.of(OTHER_SHAPE, verum, due(OTHER_SHAPE, "VERUM")).text();

        assertThat(text)
                .contains("Month 0", "第0个月", "Visit 2", "第 2 次访视", "Month 3", "urinalysis", "尿常规")
                .doesNotContain("nfusion", "输注", "temperature", "体温", "bottle", "24", "Safety call", "M1");
    }

    @Test
    void neitherTellsTheFirstInfusionNorWhichDatesAreFirm() {
        var verum = OTHER_SHAPE.arms().getFirst();
        var text = ReadPaper.of(OTHER_SHAPE, verum, due(OTHER_SHAPE, "VERUM")).text();

        assertThat(text)
                .contains("~2 Nov 2026 Mon", "~2 Feb 2027 Tue")
                .contains("~ This date may still move; the coordinator confirms it.")
                .contains("以研究协调员通知为准")
                .doesNotContain("Day 0 (", "last infusion", "末次");
    }

    @Test
    void leavesOffAWindowThatDependsOnTheArm() {
        var verum = OTHER_SHAPE.arms().getFirst();
        var text = ReadPaper.of(OTHER_SHAPE, verum, due(OTHER_SHAPE, "VERUM")).text();

        assertThat(text).doesNotContain("1 – 3 Nov", "still fine").contains("26 Jan – 9 Feb", "windows: site decision");
    }

    @Test
    void namesAVisitByItsCodeWhereItsNamesHaveNothingInCommon() {
        var protocol = arms(Protocols.study())
                .visit(Visits.of("V7", "Cells", "细胞").only("VERUM"))
                .visit(Visits.of("V7", "Drip", "滴注").only("SALINE"))
                .build();
        var saline = protocol.arms().getLast();

        assertThat(ReadPaper.of(protocol, saline, due(protocol, "SALINE")).text())
                .contains("V7")
                .doesNotContain("Drip", "滴注", "Cells");
    }

    @Test
    void leavesOffWindowsThatDaysAfterADoseMayNarrowInOneArmOnly() {
        var protocol = Protocols.study()
                .masked()
                .treated("VERUM", new Text("Treated", "治疗"), new Text("hUC-MSC", "脐带干细胞"), 1)
                .untreated("BLANK", new Text("Comparison", "对照"))
                .visit(Visits.of("V1", "Visit 1", "访视1").only("VERUM").dose(1))
                .visit(Visits.of("V1", "Visit 1", "访视1").only("BLANK"))
                .visit(Visits.of("V2", "Visit 2", "访视2")
                        .window(7, 7, Protocols.SITE)
                        .gap(5))
                .build();
        var verum = protocol.arms().getFirst();

        assertThat(ReadPaper.of(protocol, verum, due(protocol, "VERUM")).text())
                .contains("windows: not shown", "时间窗：未列出")
                .doesNotContain("Oct");
    }

    @Test
    void armsOfTheSameShapeKeepTheFirstInfusionAndTheFootnote() {
        var saline = SAME_SHAPE.arms().getLast();
        var text = ReadPaper.of(SAME_SHAPE, saline, due(SAME_SHAPE, "SALINE")).text();

        assertThat(text)
                .contains("Day 0 (first infusion): 2 Nov 2026", "~16 Nov 2026 Mon")
                .contains("until the last infusion is recorded");
    }

    @Test
    void saysBeforePrintingWhatDiffersAndWhatIsLeftOff() {
        var warnings = PrintWarnings.before(OTHER_SHAPE);

        assertThat(warnings.stream().map(new Messages(Language.EN)::text))
                .containsExactly(
                        "The arms of this masked study differ in shape: M0 counted differently in VERUM, BLANK;"
                                + " infusion at M0 only in VERUM; temperature at M0, M3 only in VERUM;"
                                + " 24-h urine at M0 only in VERUM; window of M0; name of M0; M1 only in VERUM.",
                        "Even so, the dates on the paper may tell the arm.",
                        "Left off the paper: infusion at M0; temperature at M0, M3; 24-h urine at M0; window of M0;"
                                + " what differs in the name of M0; all but the date of M1;"
                                + " the day of the first infusion, which dates are firm,"
                                + " and whether a visit with an infusion is done.");
        assertThat(warnings.stream().map(new Messages(Language.ZH)::text))
                .anySatisfy(text -> assertThat(text).contains("M0 的输注仅见于 VERUM 组"))
                .contains("即便如此，打印件上的日期仍可能透露组别。")
                .allSatisfy(text -> assertThat(text).doesNotContain("{"));
    }

    @Test
    void saysNothingBeforePrintingWhereNothingCanTellTheArm() {
        assertThat(PrintWarnings.before(SAME_SHAPE)).isEmpty();
        assertThat(ArmShapes.of(SAME_SHAPE).differ()).isFalse();
        assertThat(PrintWarnings.before(Protocols.alport(Visits.Rule.NONE).build()))
                .isEmpty();
    }

    /** The same dates in every arm; what counts from enrolment is firm. */
    private static List<DueVisit> due(Protocol protocol, String arm) {
        return protocol.visitsOf(protocol.arm(arm).orElseThrow()).stream()
                .map(visit -> DueVisits.due(
                        visit,
                        visit.timing().offset().value().from(START),
                        visit.timing().anchor().value() instanceof Anchor.Enrolment
                                ? Certainty.FIRM
                                : visit.code().equals("INF1") ? Certainty.FIRM : Certainty.PROVISIONAL))
                .toList();
    }
}

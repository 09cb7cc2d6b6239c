package visitwise.domain.lab.pasted;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Ignored;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Open;
import visitwise.domain.lab.pasted.ColumnUse.Results;

/**
 * What a heading says by itself.
 *
 * @param meant codes of the analytes that it may stand for
 * @param unit written with the name; null if none is
 */
public record Heading(
        String text,
        ColumnUse use,
        List<String> meant,
        @Nullable String unit) {

    private static final Pattern WITH_UNIT =
            Pattern.compile("(?s)(.+?)\\s*(?:[(\\[\uff08\u3010](.+)[)\\]\uff09\u3011]|[,\uff0c]\\s*(.+))\\s*");

    private static final Map<Kind, List<String>> FACTS = Map.of(
            Kind.PARTICIPANT,
            List.of(
                    "participant",
                    "participantid",
                    "participantno",
                    "participantnumber",
                    "subject",
                    "subjectid",
                    "subjectno",
                    "subjectnumber",
                    "usubjid",
                    "subjid",
                    "patient",
                    "patientid",
                    "受试者",
                    "受试者编号",
                    "受试者号",
                    "研究编号",
                    "筛选号",
                    "随机号",
                    "编号",
                    "患者编号"),
            Kind.DAY,
            List.of(
                    "date",
                    "day",
                    "collectiondate",
                    "collected",
                    "collectedon",
                    "sampledate",
                    "specimendate",
                    "testdate",
                    "visitdate",
                    "datetime",
                    "日期",
                    "采样日期",
                    "采集日期",
                    "标本日期",
                    "检验日期",
                    "留取日期",
                    "采样时间点",
                    "访视日期"),
            Kind.TIME,
            List.of("time", "collectiontime", "sampletime", "时间", "采样时间", "采集时间"),
            Kind.ANALYTE,
            List.of(
                    "analyte",
                    "test",
                    "testname",
                    "parameter",
                    "item",
                    "lbtest",
                    "lbtestcd",
                    "项目",
                    "检验项目",
                    "项目名称",
                    "检测项目",
                    "指标"),
            Kind.VALUE,
            List.of("value", "result", "results", "lborres", "结果", "检验结果", "检测结果", "数值", "值", "测定值"),
            Kind.UNIT,
            List.of("unit", "units", "lborresu", "单位", "结果单位"),
            Kind.LABORATORY,
            List.of("laboratory", "lab", "labname", "实验室", "检验科", "检测机构", "检验机构"));

    public Heading {
        meant = List.copyOf(meant);
    }

    /** Reads a heading against the names that laboratories use. */
    public static Heading of(String written, AnalyteNames names) {
        var text = written.strip();
        var plain = AnalyteNames.plain(text);
        for (var fact : FACTS.entrySet()) {
            if (fact.getValue().contains(plain)) {
                return new Heading(text, new Fact(fact.getKey()), List.of(), null);
            }
        }
        var whole = names.meant(text, null);
        var parts = WITH_UNIT.matcher(text);
        if (whole.size() != 1 && parts.matches()) {
            var unit = Objects.requireNonNullElse(parts.group(2), parts.group(3));
            var meant = names.meant(parts.group(1), unit);
            if (!meant.isEmpty()) {
                return of(text, meant, unit.strip());
            }
        }
        return of(text, whole, null);
    }

    private static Heading of(String text, List<String> meant, @Nullable String unit) {
        var use = switch (meant.size()) {
            case 0 -> new Ignored();
            case 1 -> new Results(meant.getFirst(), unit);
            default -> new Open();
        };
        return new Heading(text, use, meant, unit);
    }
}

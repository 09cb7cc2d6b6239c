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
                    "\u53d7\u8bd5\u8005",
                    "\u53d7\u8bd5\u8005\u7f16\u53f7",
                    "\u53d7\u8bd5\u8005\u53f7",
                    "\u7814\u7a76\u7f16\u53f7",
                    "\u7b5b\u9009\u53f7",
                    "\u968f\u673a\u53f7",
                    "\u7f16\u53f7",
                    "\u60a3\u8005\u7f16\u53f7"),
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
                    "\u65e5\u671f",
                    "\u91c7\u6837\u65e5\u671f",
                    "\u91c7\u96c6\u65e5\u671f",
                    "\u6807\u672c\u65e5\u671f",
                    "\u68c0\u9a8c\u65e5\u671f",
                    "\u7559\u53d6\u65e5\u671f",
                    "\u91c7\u6837\u65f6\u95f4\u70b9",
                    "\u8bbf\u89c6\u65e5\u671f"),
            Kind.TIME,
            List.of(
                    "time",
                    "collectiontime",
                    "sampletime",
                    "\u65f6\u95f4",
                    "\u91c7\u6837\u65f6\u95f4",
                    "\u91c7\u96c6\u65f6\u95f4"),
            Kind.ANALYTE,
            List.of(
                    "analyte",
                    "test",
                    "testname",
                    "parameter",
                    "item",
                    "lbtest",
                    "lbtestcd",
                    "\u9879\u76ee",
                    "\u68c0\u9a8c\u9879\u76ee",
                    "\u9879\u76ee\u540d\u79f0",
                    "\u68c0\u6d4b\u9879\u76ee",
                    "\u6307\u6807"),
            Kind.VALUE,
            List.of(
                    "value",
                    "result",
                    "results",
                    "lborres",
                    "\u7ed3\u679c",
                    "\u68c0\u9a8c\u7ed3\u679c",
                    "\u68c0\u6d4b\u7ed3\u679c",
                    "\u6570\u503c",
                    "\u503c",
                    "\u6d4b\u5b9a\u503c"),
            Kind.UNIT,
            List.of("unit", "units", "lborresu", "\u5355\u4f4d", "\u7ed3\u679c\u5355\u4f4d"),
            Kind.LABORATORY,
            List.of(
                    "laboratory",
                    "lab",
                    "labname",
                    "\u5b9e\u9a8c\u5ba4",
                    "\u68c0\u9a8c\u79d1",
                    "\u68c0\u6d4b\u673a\u6784",
                    "\u68c0\u9a8c\u673a\u6784"));

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

package visitwise.domain.lab;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How laboratories write grades and answers, in either language. */
final class TypedWords {

    private static final List<String> NEGATIVE = List.of("-", "(-)", "neg", "neg.", "negative", "阴性", "阴性(-)", "-(阴性)");
    private static final List<String> UNDECIDED = List.of("±", "(±)", "+-", "+/-", "-/+");
    private static final List<String> NOT_DONE = List.of("notdone", "未做", "未查", "未检", "未检测");
    private static final List<String> NOT_APPLICABLE = List.of("notapplicable", "n/a", "na", "不适用");

    private static final Map<String, List<String>> GRADES = Map.of(
            "NEG", NEGATIVE,
            "TRACE", both(UNDECIDED, List.of("trace", "tr", "tr.", "微量")),
            "1+", List.of("+", "1+", "+1", "(+)", "(1+)"),
            "2+", List.of("++", "2+", "+2", "(++)", "(2+)"),
            "3+", List.of("+++", "3+", "+3", "(+++)", "(3+)"),
            "4+", List.of("++++", "4+", "+4", "(++++)", "(4+)"));

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "NEGATIVE", NEGATIVE,
            "POSITIVE", List.of("+", "(+)", "pos", "pos.", "positive", "阳性", "阳性(+)", "+(阳性)"),
            "INDETERMINATE", both(UNDECIDED, List.of("indeterminate", "equivocal", "可疑", "不确定")),
            "NOT DONE", NOT_DONE,
            "NOT APPLICABLE", NOT_APPLICABLE);

    private static final Pattern TOO_MANY = Pattern.compile("(tntc|toonumeroustocount|(布)?满视野|满布视野)(/hpf?|/\\[hpf])?");

    /** Counts of cells in urine; blood is diluted until it can be counted. */
    private static final List<String> COUNTED_IN = List.of("/[HPF]", "10*6/L");

    private TypedWords() {}

    /** The allowed value that is meant; empty if it is none, or could be several. */
    static Optional<String> value(Analyte analyte, String text) {
        var plain = plain(text);
        var words = analyte.scale() == Scale.ORDINAL ? GRADES : ANSWERS;
        return analyte.allowed().stream()
                .filter(value -> plain(value).equals(plain)
                        || words.getOrDefault(value, List.of()).contains(plain))
                .findFirst();
    }

    static boolean isTooMany(Analyte analyte, String text) {
        return COUNTED_IN.contains(analyte.standard().code())
                && TOO_MANY.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replaceAll("[\u2212\u2010-\u2015\ufe63]", "-");
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

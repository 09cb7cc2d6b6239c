package visitwise.domain.lab;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How laboratories write grades and answers, in either language; these words are read, never shown. */
final class TypedWords {

    private static final List<String> NEGATIVE =
            List.of("-", "(-)", "neg", "neg.", "negative", "\u9634\u6027", "\u9634\u6027(-)", "-(\u9634\u6027)");
    private static final List<String> UNDECIDED = List.of("±", "(±)", "+-", "+/-", "-/+");
    private static final List<String> NOT_DONE =
            List.of("notdone", "\u672a\u505a", "\u672a\u67e5", "\u672a\u68c0", "\u672a\u68c0\u6d4b");
    private static final List<String> NOT_APPLICABLE = List.of("notapplicable", "n/a", "na", "\u4e0d\u9002\u7528");

    private static final Map<String, List<String>> GRADES = Map.of(
            "NEG", NEGATIVE,
            "TRACE", both(UNDECIDED, List.of("trace", "tr", "tr.", "\u5fae\u91cf")),
            "1+", List.of("+", "1+", "+1", "(+)", "(1+)"),
            "2+", List.of("++", "2+", "+2", "(++)", "(2+)"),
            "3+", List.of("+++", "3+", "+3", "(+++)", "(3+)"),
            "4+", List.of("++++", "4+", "+4", "(++++)", "(4+)"));

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "NEGATIVE", NEGATIVE,
            "POSITIVE",
                    List.of(
                            "+",
                            "(+)",
                            "pos",
                            "pos.",
                            "positive",
                            "\u9633\u6027",
                            "\u9633\u6027(+)",
                            "+(\u9633\u6027)"),
            "INDETERMINATE",
                    both(UNDECIDED, List.of("indeterminate", "equivocal", "\u53ef\u7591", "\u4e0d\u786e\u5b9a")),
            "NOT DONE", NOT_DONE,
            "NOT APPLICABLE", NOT_APPLICABLE);

    private static final Pattern TOO_MANY = Pattern.compile(
            "(tntc|toonumeroustocount|(\u5e03)?\u6ee1\u89c6\u91ce|\u6ee1\u5e03\u89c6\u91ce)(/hpf?|/\\[hpf])?");

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern DASH = Pattern.compile("[\u2212\u2010-\u2015\ufe63]");

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
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASH.matcher(SPACE.matcher(plain).replaceAll("")).replaceAll("-");
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

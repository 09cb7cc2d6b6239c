package visitwise.domain.lab;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads units as laboratories write them, which is seldom UCUM to the letter. */
final class UnitSpelling {

    private record Instead(Pattern pattern, String of) {

        Instead(String pattern, String of) {
            this(Pattern.compile(pattern), of);
        }
    }

    /** Applied in this order, to codes and to what is written alike, after everything is in small letters. */
    private static final List<Instead> PLAIN = List.of(
            new Instead("[\\s\u200b]+", ""),
            new Instead("\u2215|\u2044", "/"),
            new Instead("\u03bc|\u00b5", "u"),
            new Instead("\u6beb\u7c73\u6c5e\u67f1", "mmhg"),
            new Instead("\u4e2a|\u7ec6\u80de|cells?|rbcs?|wbcs?", ""),
            new Instead("(\u6bcf)?\u9ad8\u500d(\u955c)?(\u89c6\u91ce)?|hp(\u89c6\u91ce)?$|h\\.?p\\.?f\\.?$", "hpf"),
            new Instead("\\{creat}|creatinine|creat|crea$|cr$", ""),
            new Instead("[{}\\[\\]()_]", ""),
            new Instead("^[x\u00d7*\u2022](?=10)", ""),
            new Instead("^10[*^e](?=[0-9])", "10^"),
            new Instead("^k/(?=ul$)", "10^3/"),
            new Instead("/mm(\\^?3|\u00b3)$", "/ul"),
            new Instead("\\^2", "2"),
            new Instead("[\u00b7\u22c5\u2022*]", "."),
            new Instead("\\.1\\.73m2", "/1.73m2"),
            new Instead("/24\\.?(h|hr|hrs|hours?|\u5c0f\u65f6)$", "/24h"),
            new Instead("/(day|\u5929|\u65e5)$", "/d"),
            new Instead("^(\u00b0?c|cel(sius)?|\u6444\u6c0f\u5ea6)$", "cel"),
            new Instead("^(\u00b0?f|degf|\u534e\u6c0f\u5ea6)$", "degf"),
            new Instead("^(in|inch|inches|ini|\u82f1\u5bf8)$", "ini"),
            new Instead("^(lb|lbs|lbav|\u78c5)$", "lbav"),
            new Instead("^(\u5398\u7c73|\u516c\u5206)$", "cm"),
            new Instead("^(\u516c\u65a4|\u5343\u514b)$", "kg"),
            new Instead("^(\u5206\u949f|minutes?|mins)$", "min"),
            new Instead("^(\u5c0f\u65f6|hr|hrs|hours?)$", "h"),
            new Instead("^(\u5206|points?)$", "score"));

    private static final Pattern RAISED = Pattern.compile("10(?=[\u2070\u00b9\u00b2\u00b3\u2074-\u2079])");

    private UnitSpelling() {}

    /** Equal for all spellings of one unit; small and capital letters are not told apart. */
    static String plain(String written) {
        var plain = Normalizer.normalize(raised(written), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var instead : PLAIN) {
            plain = instead.pattern.matcher(plain).replaceAll(instead.of);
        }
        return plain;
    }

    /** Raised digits keep being an exponent: 10⁹ is no 109. */
    private static String raised(String written) {
        return RAISED.matcher(written).replaceAll("10^");
    }
}

package visitwise.platform.widget;

import java.util.List;

/** Units as people write them: they are stored as UCUM codes. */
public final class UnitWords {

    private record Instead(String pattern, String words) {}

    private static final List<Instead> WORDS = List.of(
            new Instead("^u(?=[a-zA-Z])|(?<=/)u(?=[a-zA-Z])", "\u00b5"),
            new Instead("10\\*9", "10\u2079"),
            new Instead("10\\*6", "10\u2076"),
            new Instead("10\\*3", "10\u00b3"),
            new Instead("\\{creat}", ""),
            new Instead("\\{1\\.73_m2}", "1.73 m\u00b2"),
            new Instead("\\(24\\.h\\)", "24 h"),
            new Instead("mm\\[Hg]", "mmHg"),
            new Instead("\\[HPF]", "HPF"),
            new Instead("\\[IU]", "IU"),
            new Instead("\\[degF]", "\u00b0F"),
            new Instead("^Cel$", "\u00b0C"),
            new Instead("\\[in_i]", "in"),
            new Instead("\\[lb_av]", "lb"),
            new Instead("^m2$", "m\u00b2"),
            new Instead("[{}]", ""));

    private UnitWords() {}

    /** Words for a UCUM code. */
    public static String of(String code) {
        var words = code;
        for (var instead : WORDS) {
            words = words.replaceAll(instead.pattern, instead.words);
        }
        return words;
    }
}

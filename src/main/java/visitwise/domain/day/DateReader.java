package visitwise.domain.day;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate.Unknown;
import visitwise.domain.day.TypedDate.Wrong;

/**
 * Understands dates as people type them, in English and Chinese, and never guesses.
 *
 * @param today the day that t, +14d and 11-25 count from
 * @param studyDays what d28 counts from; null as long as that day is not known
 */
public record DateReader(LocalDate today, @Nullable StudyDays studyDays) {

    private static final String NOT_KNOWN = "(?:unk?|nk|不详|未知)";

    /** The first form that fits decides. */
    private static final List<Form> FORMS = List.of(
            new Form("t|today|今天|今日", (meaning, _) -> meaning.daysFromToday(0)),
            new Form("y|yesterday|昨天|昨日", (meaning, _) -> meaning.daysFromToday(-1)),
            new Form("tomorrow|明天|明日", (meaning, _) -> meaning.daysFromToday(1)),
            new Form(NOT_KNOWN + "|unknown|un[-/]un[-/]un", (_, _) -> new Unknown()),
            new Form("(\\d{4})(\\d{2})(\\d{2})", DateMeaning::yearMonthDay),
            new Form("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", DateMeaning::separated),
            new Form("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]", DateMeaning::yearMonthDay),
            new Form("(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]", DateMeaning::monthDay),
            new Form("(\\d{1,2})[-/](\\d{1,2})", DateMeaning::monthDay),
            new Form("(\\d{1,2})[ -]?([a-z]{3,9})\\.?[ -]?(\\d{4}|\\d{2})", DateMeaning::dayNameYear),
            new Form("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})", DateMeaning::nameDayYear),
            new Form("([+-]) ?(\\d+) ?([dwmy]|天|日|周|个?月|年)", DateMeaning::counted),
            new Form("[+-] ?\\d+", (meaning, _) -> meaning.wrong("date.wrong.unit")),
            new Form("(?:d|day) ?([+-]?\\d+)|第 ?(-?\\d+) ?天", DateMeaning::studyDay),
            new Form(NOT_KNOWN + "[-/ ]?([a-z]{3,9})[-/ ]?(\\d{4})", DateMeaning::nameYear),
            new Form(NOT_KNOWN + "[-/ ]" + NOT_KNOWN + "[-/ ](\\d{4})", DateMeaning::year),
            new Form("(\\d{4})[-/](\\d{1,2})[-/]" + NOT_KNOWN, DateMeaning::yearMonth),
            new Form("(\\d{4})年(\\d{1,2})月" + NOT_KNOWN + "日?", DateMeaning::yearMonth),
            new Form("(\\d{4})[-/]" + NOT_KNOWN + "[-/]" + NOT_KNOWN, DateMeaning::year),
            new Form("(\\d{4})年" + NOT_KNOWN, DateMeaning::year),
            new Form(
                    "\\d{4}|\\d{4}[-/.]\\d{1,2}|\\d{4}年(\\d{1,2}月)?|[a-z]{3,9}[- ]\\d{4}",
                    (meaning, _) -> meaning.wrong("date.wrong.incomplete")),
            new Form("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})", DateMeaning::unordered),
            new Form("(\\d{2})(\\d{2})(\\d{2})", DateMeaning::unordered));

    /** What the text means. Spaces around it, full-width characters and capital letters make no difference. */
    public TypedDate read(String typed) {
        var plain = plain(typed);
        var meaning = new DateMeaning(typed.strip(), today, studyDays);
        return FORMS.stream()
                .flatMap(form -> form.meaning(plain, meaning).stream())
                .findFirst()
                .orElseGet(() -> new Wrong(Message.of("date.wrong.form", typed.strip(), today)));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u3002', '.')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** One way to write a date. */
    private record Form(Pattern pattern, BiFunction<DateMeaning, MatchResult, TypedDate> reading) {

        Form(String pattern, BiFunction<DateMeaning, MatchResult, TypedDate> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<TypedDate> meaning(String plain, DateMeaning meaning) {
            var matcher = pattern.matcher(plain);
            return matcher.matches() ? Optional.of(reading.apply(meaning, matcher.toMatchResult())) : Optional.empty();
        }
    }
}

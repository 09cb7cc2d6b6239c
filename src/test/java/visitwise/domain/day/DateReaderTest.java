package visitwise.domain.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.day.StudyDays.Numbering;
import visitwise.domain.day.TypedDate.Exact;
import visitwise.domain.day.TypedDate.Partial;
import visitwise.domain.day.TypedDate.Unknown;
import visitwise.domain.day.TypedDate.Wrong;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FIRST_DOSE = LocalDate.of(2026, 11, 2);
    private static final DateReader READER = new DateReader(TODAY, new StudyDays(FIRST_DOSE, Numbering.FROM_DAY_ONE));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            20261125          ; 2026-11-25
            2026-11-25        ; 2026-11-25
            2026/11/25        ; 2026-11-25
            2026.11.25        ; 2026-11-25
            2026-1-5          ; 2026-01-05
            25 Nov 26         ; 2026-11-25
            25 Nov 2026       ; 2026-11-25
            25 november 2026  ; 2026-11-25
            25-NOV-2026       ; 2026-11-25
            25NOV2026         ; 2026-11-25
            Nov 25, 2026      ; 2026-11-25
            1 Sept 2026       ; 2026-09-01
            11-25             ; 2026-11-25
            11/25             ; 2026-11-25
            2026年11月25日     ; 2026-11-25
            2026 年 1 月 5 日  ; 2026-01-05
            11月25日           ; 2026-11-25
            11月25号           ; 2026-11-25
            ２０２６－１１－２５  ; 2026-11-25
            ２０２６／１１／２５  ; 2026-11-25
            ２０２６．１１．２５  ; 2026-11-25
            2026。11。25       ; 2026-11-25
            ２０２６年１１月２５日; 2026-11-25
            2024-02-29        ; 2024-02-29
            t                 ; 2026-11-16
            TODAY             ; 2026-11-16
            今天               ; 2026-11-16
            y                 ; 2026-11-15
            昨天               ; 2026-11-15
            明天               ; 2026-11-17
            +14d              ; 2026-11-30
            ＋１４ｄ            ; 2026-11-30
            +14天             ; 2026-11-30
            -2w               ; 2026-11-02
            −2w               ; 2026-11-02
            -2周              ; 2026-11-02
            +3m               ; 2027-02-16
            +3个月            ; 2027-02-16
            -1y               ; 2025-11-16
            d1                ; 2026-11-02
            d28               ; 2026-11-29
            D 28              ; 2026-11-29
            day 28            ; 2026-11-29
            第28天             ; 2026-11-29
            d-1               ; 2026-11-01
            """)
    void understands(String typed, LocalDate day) {
        assertThat(READER.read(typed)).isEqualTo(new Exact(day));
        assertThat(READER.read("  " + typed + " ")).isEqualTo(new Exact(day));
    }

    @Test
    void addsCalendarMonthsToTheEndOfAMonth() {
        var endOfJanuary = new DateReader(LocalDate.of(2027, 1, 31), null);
        assertThat(endOfJanuary.read("+1m")).isEqualTo(new Exact(LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            d0, 2026-11-02
            d1, 2026-11-03
            d28, 2026-11-30
            d-1, 2026-11-01
            """)
    void countsFromDayZeroWhereTheProtocolDoes(String typed, LocalDate day) {
        var reader = new DateReader(TODAY, new StudyDays(FIRST_DOSE, Numbering.FROM_DAY_ZERO));
        assertThat(reader.read(typed)).isEqualTo(new Exact(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN-NOV-2026", "un nov 2026", "UNK-NOV-2026", "2026-11-UN", "2026年11月不详", "UNNOV2026"})
    void keepsAMonthWithoutADay(String typed) {
        assertThat(READER.read(typed)).isEqualTo(new Partial(2026, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN-UN-2026", "2026-UN-UN", "2026年不详"})
    void keepsAYearWithoutAMonth(String typed) {
        assertThat(READER.read(typed)).isEqualTo(new Partial(2026, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不详", "未知", "UN", "UNK", "unknown", "UN-UN-UN"})
    void takesUnknownForAnAnswer(String typed) {
        assertThat(READER.read(typed)).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30 | "2026-02-30" does not exist: February 2026 has 28 days.
            2025-02-29 | "2025-02-29" does not exist: February 2025 has 28 days.
            31 Jun 2026| "31 Jun 2026" does not exist: June 2026 has 30 days.
            11-31      | "11-31" does not exist: November 2026 has 30 days.
            2026-11-00 | "2026-11-00" does not exist: November 2026 has 30 days.
            26/11/25   | "26/11/25" can mean 2026-11-25 or 2025-11-26: type the year first, with four digits.
            05/06/2026 | "05/06/2026" can mean 2026-06-05 or 2026-05-06: type the year first, with four digits.
            01.02.03   | "01.02.03" can mean 2001-02-03 or 2003-02-01 or 2003-01-02: type the year first, with four digits.
            261125     | "261125" can mean 2026-11-25 or 2025-11-26: type the year first, with four digits.
            25/11/2026 | "25/11/2026": type the year first, with four digits: 2026-11-25.
            99/99/99   | "99/99/99" is no date in any order: type the year first, with four digits.
            3 Mar 52   | "3 Mar 52" can mean 1952-03-03 or 2052-03-03: type the year first, with four digits.
            25 Nev 2026| "25 Nev 2026": "nev" is no month; type Jan, Feb, Mar and so on.
            25-11      | "25-11": there is no month 25; type month before day, such as 11-25.
            2026-13-01 | "2026-13-01": there is no month 13; type month before day, such as 11-25.
            2026-11    | "2026-11" has no day: type the whole date, such as 2026-11-16, or UN-NOV-2026 if the day is not known.
            2026年11月  | "2026年11月" has no day: type the whole date, such as 2026-11-16, or UN-NOV-2026 if the day is not known.
            2026       | "2026" has no day: type the whole date, such as 2026-11-16, or UN-NOV-2026 if the day is not known.
            0206-11-25 | "0206-11-25" is too far away: dates lie in the years 1900 to 2199.
            +99999999d | "+99999999d" is too far away: dates lie in the years 1900 to 2199.
            +999999d   | "+999999d" is too far away: dates lie in the years 1900 to 2199.
            d9999999   | "d9999999" is too far away: dates lie in the years 1900 to 2199.
            +14        | "+14": days, weeks or months? Add d, w or m, such as +14d.
            d0         | "d0": there is no day 0 in this study; day 1 is the first dose on 2026-11-02, and the day before is d-1.
            2026-11/25 | "2026-11/25": type the year first, with four digits: 2026-11-25.
            soon       | "soon" is not understood as a date: type 2026-11-16, 25 Nov 2026, 11-25, t (today), +14d, -2w, +3m or d28.
            """, quoteCharacter = '`')
    void saysWhatIsWrong(String typed, String words) {
        assertThat(words(READER.read(typed), Language.EN)).isEqualTo(words);
    }

    @Test
    void saysSoInChineseToo() {
        assertThat(words(READER.read("2026-02-30"), Language.ZH)).isEqualTo("“2026-02-30”不存在：2026 年 2 月只有 28 天。");
    }

    @Test
    void knowsNoStudyDaysBeforeTheFirstDoseHasADate() {
        assertThat(words(new DateReader(TODAY, null).read("d28"), Language.EN)).contains("has no date yet");
    }

    @Test
    void numbersTheDayBeforeTheFirstDoseMinusOne() {
        var studyDays = new StudyDays(FIRST_DOSE, Numbering.FROM_DAY_ONE);
        assertThat(studyDays.numberOf(FIRST_DOSE)).isOne();
        assertThat(studyDays.numberOf(FIRST_DOSE.minusDays(1))).isEqualTo(-1);
    }

    private static String words(TypedDate date, Language language) {
        assertThat(date).isInstanceOf(Wrong.class);
        var wrong = (Wrong) date;
        Message message = wrong.message();
        return new Messages(language).text(message);
    }
}

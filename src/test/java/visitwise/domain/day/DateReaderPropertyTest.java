package visitwise.domain.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import visitwise.domain.day.StudyDays.Numbering;
import visitwise.domain.day.TypedDate.Exact;

class DateReaderPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final List<DateTimeFormatter> NOTATIONS = Stream.of(
                    "uuuuMMdd",
                    "uuuu-MM-dd",
                    "uuuu/MM/dd",
                    "uuuu/M/d",
                    "uuuu.MM.dd",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "dd-MMM-uuuu",
                    "MMM d, uuuu",
                    "uuuu年M月d日")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                .map(FIRST::plusDays);
    }

    @Property
    void everyDayIsUnderstoodInEveryNotation(@ForAll("days") LocalDate day) {
        var reader = new DateReader(TODAY, null);
        assertThat(NOTATIONS).allSatisfy(notation -> {
            var typed = notation.format(day);
            assertThat(reader.read(typed)).isEqualTo(new Exact(day));
            assertThat(reader.read(wide(typed))).isEqualTo(new Exact(day));
        });
    }

    @Property
    void everyDayOfTheYearIsUnderstoodWithoutTheYear(@ForAll("days") LocalDate day) {
        var reader = new DateReader(day.withDayOfYear(1), null);
        assertThat(Stream.of("MM-dd", "MM/dd", "M/d", "M月d日"))
                .allSatisfy(pattern -> assertThat(reader.read(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                                .format(day)))
                        .isEqualTo(new Exact(day)));
    }

    @Property
    void everyStudyDayLeadsBack(
            @ForAll("days") LocalDate origin, @ForAll("days") LocalDate day, @ForAll Numbering numbering) {
        var studyDays = new StudyDays(origin, numbering);
        assertThat(new DateReader(TODAY, studyDays).read("d" + studyDays.numberOf(day)))
                .isEqualTo(new Exact(day));
    }

    @Property
    void noTextIsTooStrange(@ForAll String typed) {
        assertThat(new DateReader(TODAY, new StudyDays(TODAY, Numbering.FROM_DAY_ONE)).read(typed))
                .isNotNull();
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c - '!' + '\uFF01' : c)));
        return wide.toString();
    }
}

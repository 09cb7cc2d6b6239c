package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal and completed years; days between birthdays counted on a calendar. */
class AgeTest {

    @ParameterizedTest
    @CsvSource({
        // the day of birth, a birthday, the days around it
        "2014-05-10, 2014-05-10, 0, 0, 365",
        "2014-05-10, 2026-05-10, 12, 0, 365",
        "2014-05-10, 2026-05-09, 11, 364, 365",
        "2014-05-10, 2026-05-11, 12, 1, 365",
        // the year with 29 February in it has 366 days
        "2014-05-10, 2024-05-09, 9, 365, 366",
        // born on 29 February: the birthday of other years is 1 March
        "2012-02-29, 2024-02-29, 12, 0, 366",
        "2012-02-29, 2025-02-28, 12, 365, 366",
        "2012-02-29, 2025-03-01, 13, 0, 365",
        "2012-02-29, 2026-02-28, 13, 364, 365",
        "2012-02-29, 2028-02-28, 15, 364, 365",
        "2012-02-29, 2028-02-29, 16, 0, 366",
        // born on 28 February or 1 March: no shift
        "2011-02-28, 2024-02-29, 13, 1, 366",
        "2012-03-01, 2025-02-28, 12, 364, 365"
    })
    void yearsAreCountedFromBirthdayToBirthday(LocalDate birth, LocalDate day, int completed, int days, int ofDays) {
        var age = Age.on(birth, day);
        assertThat(age.completed()).isEqualTo(completed);
        assertThat(age.years()).isEqualTo(completed + (double) days / ofDays);
    }

    @Test
    void twentyFiveIsInsideAndTheDayAfterIsNot() {
        var birth = LocalDate.of(2001, 11, 22);
        assertThat(Equation.CKID_U25_CR_2021.isFor(Age.on(birth, LocalDate.of(2026, 11, 22))))
                .isTrue();
        assertThat(Equation.CKID_U25_CR_2021.isFor(Age.on(birth, LocalDate.of(2026, 11, 23))))
                .isFalse();
    }

    @Test
    void theDayBeforeEighteenIsNoAdult() {
        var birth = LocalDate.of(2008, 11, 22);
        assertThat(Equation.CKDEPI_CR_2021.isFor(Age.on(birth, LocalDate.of(2026, 11, 21))))
                .isFalse();
        assertThat(Equation.CKDEPI_CR_2021.isFor(Age.on(birth, LocalDate.of(2026, 11, 22))))
                .isTrue();
    }

    @Test
    void ageGrowsEachDay() {
        var birth = LocalDate.of(2012, 2, 29);
        birth.plusDays(1).datesUntil(birth.plusYears(9)).forEach(day -> {
            double step =
                    Age.on(birth, day).years() - Age.on(birth, day.minusDays(1)).years();
            assertThat(step).isCloseTo(1 / 365.5, within(0.00001));
        });
    }

    @Test
    void thereIsNoAgeBeforeBirth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.on(LocalDate.of(2014, 5, 10), LocalDate.of(2014, 5, 9)))
                .withMessageContaining("2014-05-09");
    }
}

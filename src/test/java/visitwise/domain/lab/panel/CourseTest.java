package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.DayAndTime;

class CourseTest {

    private static final DayAndTime DOSE = at(10, 9);

    private static DayAndTime at(int day, @Nullable Integer hour) {
        return new DayAndTime(LocalDate.of(2026, 3, day), hour == null ? null : LocalTime.of(hour, 0));
    }

    /** The number of leukocytes tells specimens of one moment apart. */
    private static Sample sample(DayAndTime at, String leukocytes) {
        var quantity = Sheets.quantity("WBC_B", leukocytes, "10*9/L");
        return new Sample(
                null, at, false, new Values(Map.of("WBC_B", new Values.Measured(quantity, null)), Map.of()), Map.of());
    }

    private static Sample sample(DayAndTime at) {
        return sample(at, "5");
    }

    private static Course course(@Nullable DayAndTime dose, Sample... samples) {
        return new Course(List.of(samples), dose);
    }

    private static List<DayAndTime> times(List<Sample> samples) {
        return samples.stream().map(Sample::collected).toList();
    }

    @Test
    void aSpecimenTakesItsPlaceInTimeAndOneWithoutATimeIsTheFirstOfItsDay() {
        var course = course(DOSE, sample(at(12, 8)), sample(at(9, 8))).with(sample(at(12, null)));

        assertThat(times(course.samples())).containsExactly(at(9, 8), at(12, null), at(12, 8));
    }

    @Test
    void ofOneMomentTheSpecimenThatIsTypedIsTheLast() {
        var typed = sample(at(12, 8), "7");

        assertThat(course(DOSE, sample(at(12, 8)), sample(at(13, 8)))
                        .with(typed)
                        .samples())
                .element(1)
                .isEqualTo(typed);
    }

    @Test
    void whatIsBeforeTreatmentEndsWithTheFirstDose() {
        var course = course(DOSE, sample(at(10, 10)), sample(at(10, 9)), sample(at(10, null)), sample(at(3, 23)));

        assertThat(times(course.beforeTreatment())).containsExactly(at(3, 23), at(10, null), at(10, 9));
    }

    @Test
    void withoutADoseNothingIsBeforeIt() {
        assertThat(course(null, sample(at(3, 8))).beforeTreatment()).isEmpty();
    }

    @Test
    void afterASpecimenComesWhatWasTakenLaterOnly() {
        var course = course(DOSE, sample(at(12, null)), sample(at(12, 8)), sample(at(12, 9)), sample(at(14, null)));

        assertThat(times(course.after(at(12, 8)))).containsExactly(at(12, 9), at(14, null));
        assertThat(course.after(at(14, null))).isEmpty();
    }
}

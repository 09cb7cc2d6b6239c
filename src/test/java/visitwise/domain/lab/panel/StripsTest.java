package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.participant.DayAndTime;

/** A day shows the strongest of its strips. */
class StripsTest {

    private static final DayAndTime DOSE = new DayAndTime(DAY.minusDays(20), LocalTime.of(10, 0));

    private static Sample strip(@Nullable String visit, int back, int hour, String shown) {
        var collected = new DayAndTime(DAY.minusDays(back), LocalTime.of(hour, 0));
        return Specimens.boy(visit, collected, Specimens.strip(shown), null);
    }

    /** Of the last of the specimens. */
    private static Category judge(Sample... samples) {
        return new Responses(new Course(List.of(samples), DOSE), null)
                .judge(RuleSets.IPNA_SSNS_2022.rules(), samples[samples.length - 1])
                .orElseThrow()
                .category();
    }

    @Test
    void aDayWithAStrongStripAfterAWeakOneIsNotNegative() {
        var first = strip(null, 2, 8, "NEG");
        var morning = strip(null, 1, 8, "NEG");
        var evening = strip(null, 1, 20, "2+");
        var today = strip("D21", 0, 8, "NEG");

        assertThat(judge(first, morning, today)).isEqualTo(Category.COMPLETE);
        assertThat(judge(first, morning, evening, today)).isNotEqualTo(Category.COMPLETE);
        assertThat(judge(first, strip(null, 1, 8, "2+"), strip(null, 1, 20, "NEG"), today))
                .isNotEqualTo(Category.COMPLETE);
    }

    @Test
    void theDayOfTheVisitShowsItsStrongestToo() {
        var first = strip(null, 2, 8, "NEG");
        var second = strip(null, 1, 8, "TRACE");

        assertThat(judge(first, second, strip("D21", 0, 8, "2+"), strip("D21", 0, 20, "NEG")))
                .isNotEqualTo(Category.COMPLETE);
    }
}

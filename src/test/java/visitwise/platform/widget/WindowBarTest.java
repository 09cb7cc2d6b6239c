package visitwise.platform.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitState;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

class WindowBarTest {

    private static final LocalDate TARGET = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-15 | 2026-11-17 |            |            | target Mon 16 Nov 2026; window 15–17 Nov
            2026-11-15 | 2026-11-17 | 2026-11-17 |            | target Mon 16 Nov 2026; window 15–17 Nov; booked for Tue 17 Nov 2026; in window
            2026-11-15 | 2026-11-17 |            | 2026-11-18 | target Mon 16 Nov 2026; window 15–17 Nov; done on Wed 18 Nov 2026; out of window
            2026-10-31 | 2026-11-17 |            |            | target Mon 16 Nov 2026; window 31 Oct–17 Nov
            2026-11-15 | 2027-01-02 |            |            | target Mon 16 Nov 2026; window 15 Nov 2026–2 Jan 2027
            2026-11-15 |            |            |            | target Mon 16 Nov 2026; window from 15 Nov
                       | 2026-11-17 |            |            | target Mon 16 Nov 2026; window until 17 Nov
                       |            | 2026-11-17 |            | target Mon 16 Nov 2026; no window stated; booked for Tue 17 Nov 2026
            2026-11-18 | 2026-11-17 |            |            | target Mon 16 Nov 2026; no day is allowed
            """)
    void saysAllItShows(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate booked,
            @Nullable LocalDate actual,
            String words) {
        var dates = new VisitDates(
                TARGET,
                new AllowedDays(earliest, latest, earliest != null || latest != null),
                booked,
                actual,
                Certainty.FIRM);
        assertThat(Screen.on(() -> bar(dates).getAccessibleText())).isEqualTo(words);
    }

    @Test
    void showsOnlyTheTargetWhereNoWindowIsStated() {
        var dates = new VisitDates(TARGET, AllowedDays.NOT_STATED, null, null, Certainty.FIRM);
        var bar = Screen.on(() -> bar(dates));
        assertThat(bar.lookup(".window-track").isVisible()).isFalse();
        assertThat(bar.lookup(".window-open").isVisible()).isFalse();
        assertThat(bar.lookup(".window-dot-target").isVisible()).isTrue();
    }

    @Test
    void showsTodayOnlyNearTheWindow() {
        var scale = DayScale.around(new AllowedDays(TARGET.minusDays(1), TARGET.plusDays(1), true), TARGET)
                .orElseThrow();
        assertThat(scale.shows(TARGET.plusDays(4))).isTrue();
        assertThat(scale.shows(TARGET.plusDays(5))).isFalse();
        assertThat(scale.middle(TARGET)).isEqualTo(0.5);
        assertThat(scale.middle(TARGET.plusDays(40))).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasASignAndAWord(VisitState state) {
        var chip = Screen.on(() -> StatusChip.of(state, new Messages(Language.ZH)));
        assertThat(chip.getText()).isNotBlank();
        assertThat(chip.getGraphic().getStyleClass())
                .contains("sign-" + Sign.of(state).styleClass());
    }

    private static WindowBar bar(VisitDates dates) {
        return new WindowBar(dates, TARGET, new Messages(Language.EN));
    }
}

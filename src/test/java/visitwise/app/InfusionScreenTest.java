package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.dosing.InfusionStore;
import visitwise.testkit.Screen;

class InfusionScreenTest {

    /** The same with another amount given. */
    static Infusion given(Infusion before, String amount) {
        return new Infusion(
                before.participant(),
                before.visit(),
                before.doseNumber(),
                before.planned(),
                before.weight(),
                new Amount(new BigDecimal(amount), before.planned().unit()),
                before.lot(),
                before.started(),
                before.stopped(),
                before.temperatureBefore(),
                before.temperatureAfter(),
                before.differenceReason());
    }

    @Nested
    class WithAFlatDose extends ScreenStory {

        private void open(int dose) {
            desktop.open(new Route.Infusion(boy, dose));
        }

        private Infusion stored() {
            return file().dosing().infusions().getFirst().value();
        }

        @Test
        void isRecordedFieldByFieldWithEnterAlone() {
            open(1);
            assertThat(desktop.words()).contains("20×10⁶ cells").contains("protocol 20–30 min");
            for (var text : new String[] {"2026-11-02", "9:00", "0925", "20", "", "UC-1", "36.5", "36.9"}) {
                if (desktop.screen().focused() instanceof TextInputControl field) {
                    Screen.on(() -> {
                        field.selectAll();
                        return true;
                    });
                }
                desktop.screen().type(text);
                desktop.screen().press(KeyCode.ENTER);
            }
            desktop.settle();
            assertThat(desktop.words()).contains("25 min · protocol 20–30 min");
            save();
            assertThat(desktop.words()).contains("Infusion 1 is saved.");
            assertThat(stored().started()).isEqualTo(DAY0.atTime(9, 0));
            assertThat(stored().stopped()).isEqualTo(DAY0.atTime(9, 25));
            assertThat(stored().lot()).isEqualTo("UC-1");
            assertThat(stored().temperatureBefore()).isEqualTo(new BigDecimal("36.5"));
            assertThat(file().dosing().given()).isEqualTo(1);
        }

        @Test
        void anEndBeforeTheStartStandsAtItsField() {
            open(1);
            fill("Day", "2026-11-02");
            fill("Start", "9:00");
            fill("Stop", "8:30");
            fill("Actual amount", "20");
            save();
            assertThat(desktop.words()).contains("the stop 08:30 lies before the start 09:00");
            assertThat(typed("Stop")).isEqualTo("8:30");
            assertThat(file().dosing().infusions()).isEmpty();
            assertThat(desktop.screen().focused()).isSameAs(input("Stop"));
        }

        @Test
        void lettersAndAbsurdTemperaturesAreRefusedAndNothingIsLost() {
            open(1);
            fill("Day", "2026-11-02");
            fill("Start", "9:00");
            fill("Stop", "9:25");
            fill("Actual amount", "2O");
            save();
            assertThat(desktop.words()).contains("\"2O\" is not a number");
            fill("Actual amount", "20");
            fill("Temperature before", "365");
            save();
            assertThat(desktop.words()).contains("365 °C is outside 30 to 43 °C");
            assertThat(typed("Temperature before")).isEqualTo("365");
            assertThat(file().dosing().infusions()).isEmpty();
            fill("Temperature before", "36.5");
            save();
            assertThat(stored().temperatureBefore()).isEqualTo(new BigDecimal("36.5"));
        }

        @Test
        void anotherAmountNeedsAReasonAndTheWarningsAreInWords() {
            open(1);
            fill("Day", "2026-11-03");
            fill("Start", "9:00");
            fill("Stop", "9:45");
            fill("Actual amount", "15");
            save();
            assertThat(desktop.words()).contains("15 10^6 cells instead of 20 10^6 cells: say why");
            fill("Reason for a difference", "bag leaked");
            desktop.settle();
            assertThat(desktop.words())
                    .contains("45 min, but the protocol says 20 to 30 min")
                    .contains("without its lot nobody can trace this infusion");
            save();
            assertThat(stored().differenceReason()).isEqualTo("bag leaked");
        }

        @Test
        void aCorrectionNeedsAReason() {
            give(1, DAY0);
            open(1);
            assertThat(typed("Lot")).isEqualTo("UC-2026-11");
            fill("Lot", "UC-2026-12");
            save();
            assertThat(desktop.words()).contains("this was recorded before: say why it is changed");
            assertThat(stored().lot()).isEqualTo("UC-2026-11");
            fill("Reason for the correction", "misread");
            save();
            assertThat(stored().lot()).isEqualTo("UC-2026-12");
        }

        @Test
        void aDayAheadAndADayBeforeBirthStandAtTheDay() {
            open(1);
            fill("Start", "9:00");
            fill("Actual amount", "20");
            fill("Day", "2026-12-01");
            save();
            assertThat(desktop.words()).contains("2026-12-01 lies ahead");
            fill("Day", "2010-01-01");
            save();
            assertThat(desktop.words()).contains("2010-01-01 lies before the birth date 2017-07-02");
            assertThat(file().dosing().infusions()).isEmpty();
        }

        @Test
        void somebodyElsesChangeIsToldAndNothingTypedIsLost() {
            give(1, DAY0);
            open(1);
            var row = file().dosing().infusions().getFirst();
            var earlier = row.with(row.value().timed(DAY0.atTime(8, 0), DAY0.atTime(8, 20)));
            saved(change -> new InfusionStore().correct(change, earlier));
            fill("Lot", "UC-2026-12");
            fill("Reason for the correction", "misread");
            save();
            assertThat(desktop.words()).contains("Chen Jie changed this on").contains("nothing of yours was saved");
            assertThat(typed("Lot")).isEqualTo("UC-2026-12");
            assertThat(stored().lot()).isEqualTo("UC-2026-11");
        }

        @Test
        void anAmountChangedBySomebodyElseIsTold() {
            give(1, DAY0);
            open(1);
            var row = file().dosing().infusions().getFirst();
            saved(change -> new InfusionStore().correct(change, row.with(given(row.value(), "19"))));
            fill("Lot", "UC-2026-12");
            fill("Reason for the correction", "misread");
            save();
            assertThat(desktop.words()).contains("Chen Jie changed this on").contains("20 → 19");
        }

        @Test
        void whatWasTypedStaysWhenTheLanguageChanges() {
            open(1);
            fill("Lot", "UC-9");
            desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
            assertThat(typed("批号")).isEqualTo("UC-9");
            assertThat(desktop.words()).contains("20×10⁶ 个细胞");
        }
    }

    @Nested
    class ByWeight extends ScreenStory {

        @Override
        String protocol() {
            return "NCT04318600";
        }

        private void filled() {
            desktop.open(new Route.Infusion(boy, 1));
            fill("Day", "2026-11-02");
            fill("Start", "9:00");
            fill("Stop", "9:25");
        }

        @Test
        void aMissingWeightCannotTellUntilItIsTyped() {
            filled();
            assertThat(desktop.words()).contains("cannot tell, the weight of that day is missing");
            fill("Actual amount", "28.6");
            save();
            assertThat(desktop.words()).contains("no weight was measured on 2026-11-02");
            assertThat(file().dosing().infusions()).isEmpty();
            fill("Weight of that day", "2860");
            save();
            assertThat(desktop.words()).contains("2860 kg is outside 2 to 300 kg");
            assertThat(file().person().weight()).isNull();
            fill("Weight of that day", "28.6");
            assertThat(desktop.words()).contains("1×10⁶ cells/kg × 28.6 kg = 28.6×10⁶ cells");
            save();
            assertThat(file().person().weight().value()).isEqualByComparingTo("28.6");
            assertThat(file().dosing().infusions().getFirst().value().weight().on())
                    .isEqualTo(DAY0);
        }

        @Test
        void theWeightOfTheDayIsTakenByItself() {
            weigh(DAY0, "30");
            filled();
            assertThat(desktop.words()).contains("1×10⁶ cells/kg × 30 kg = 30×10⁶ cells");
        }

        @Test
        void anOlderWeightIsADecision() {
            weigh(CONSENT, "28");
            filled();
            var older = desktop.find(CheckBox.class, box -> true);
            Screen.on(() -> {
                older.requestFocus();
                return true;
            });
            desktop.screen().press(KeyCode.SPACE);
            desktop.settle();
            assertThat(desktop.words()).contains("1×10⁶ cells/kg × 28 kg = 28×10⁶ cells");
            fill("Actual amount", "28");
            save();
            assertThat(file().dosing().infusions().getFirst().value().weight().on())
                    .isEqualTo(CONSENT);
        }
    }
}

package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Unit;
import visitwise.platform.navigation.Route;
import visitwise.testkit.Screen;

class ResultsScreenTest extends ScreenStory {

    @BeforeEach
    void open() {
        desktop.open(new Route.Results(boy, null));
    }

    private Reported stored(FirstAnalyte analyte) {
        return file().results().getFirst().result(analyte).orElseThrow().value().reported();
    }

    private static BigDecimal compared(FirstAnalyte analyte, Reported reported) {
        return analyte.converted(reported.number(), Unit.of(reported.unit()).orElseThrow())
                .orElseThrow();
    }

    private void pick(String analyte, Unit unit) {
        ComboBox<?> picker =
                desktop.find(ComboBox.class, box -> ("unit of " + analyte).equals(box.getAccessibleText()));
        Screen.on(() -> {
            picker.requestFocus();
            return true;
        });
        for (int step = 0; step < picker.getItems().indexOf(unit); step++) {
            desktop.screen().press(KeyCode.DOWN);
        }
        desktop.settle();
    }

    @Test
    void twoSystemsOfUnitsGiveTheSameValue() {
        fill("Serum creatinine", "0.5 mg/dL");
        assertThat(desktop.words()).contains("0.5 mg/dL = 44.2 µmol/L");
        assertThat(typed("Serum creatinine")).isEqualTo("0.5 mg/dL");
        save();
        var typedBehind = compared(FirstAnalyte.SERUM_CREATININE, stored(FirstAnalyte.SERUM_CREATININE));
        desktop.open(new Route.Results(boy, null));
        fill("Day of the specimen", "2026-11-15");
        fill("Serum creatinine", "44.2");
        save();
        var inBase =
                file().results().getLast().result(FirstAnalyte.SERUM_CREATININE).orElseThrow();
        assertThat(compared(FirstAnalyte.SERUM_CREATININE, inBase.value().reported()))
                .isEqualByComparingTo(typedBehind)
                .isEqualByComparingTo("44.2");
        assertThat(stored(FirstAnalyte.SERUM_CREATININE).text()).isEqualTo("0.5");
    }

    @Test
    void theChosenUnitIsRememberedForItsAnalyteAlone() {
        pick("serum creatinine", Unit.MG_PER_DL);
        fill("Serum creatinine", "0.51");
        assertThat(desktop.words()).contains("0.51 mg/dL = 45.08 µmol/L");
        save();
        assertThat(stored(FirstAnalyte.SERUM_CREATININE).unit()).isEqualTo("mg/dL");
        desktop.open(new Route.Results(boy, null));
        ComboBox<?> serum =
                desktop.find(ComboBox.class, box -> "unit of serum creatinine".equals(box.getAccessibleText()));
        ComboBox<?> urine =
                desktop.find(ComboBox.class, box -> "unit of urine creatinine".equals(box.getAccessibleText()));
        assertThat(serum.getValue()).isEqualTo(Unit.MG_PER_DL);
        assertThat(urine.getValue()).isEqualTo(Unit.MMOL_PER_L);
    }

    @Test
    void aNumberOfAnotherUnitIsAskedAboutAndNotSaved() {
        fill("Serum creatinine", "0.51");
        save();
        assertThat(desktop.words()).contains("0.51 umol/L cannot be: were mg/dL meant?");
        assertThat(file().results()).isEmpty();
        assertThat(typed("Serum creatinine")).isEqualTo("0.51");
        fill("Serum creatinine", "45 mmol/L");
        save();
        assertThat(desktop.words()).contains("it is never reported in mmol/L");
        assertThat(file().results()).isEmpty();
    }

    @Test
    void theRatioIsWorkedOutAndABoundStaysABound() {
        fill("Urine protein", "610");
        fill("Urine creatinine", "6.6");
        assertThat(desktop.words()).contains("92.4 mg/mmol").contains("610 mg/L ÷ 6.6 mmol/L");
        fill("Urine protein", "<7");
        assertThat(desktop.words()).contains("< 1.1 mg/mmol");
        save();
        assertThat(stored(FirstAnalyte.URINE_PROTEIN).comparison()).isEqualTo(Comparison.LESS);
        assertThat(stored(FirstAnalyte.URINE_PROTEIN).text()).isEqualTo("<7");
    }

    @Test
    void lettersNegativesAndAnEmptyFormAreRefused() {
        save();
        assertThat(desktop.words()).contains("no result is entered");
        fill("Urine protein", "-5");
        save();
        assertThat(desktop.words()).contains("-5 is negative");
        fill("Urine protein", "6l0");
        save();
        assertThat(desktop.words()).contains("\"6l0\" is no number");
        fill("Urine protein", "610");
        fill("Day of the specimen", "2026-11-17");
        save();
        assertThat(desktop.words()).contains("2026-11-17 lies ahead");
        assertThat(file().results()).isEmpty();
        assertThat(typed("Urine protein")).isEqualTo("610");
    }

    @Test
    void theValueBeforeStandsBesideTheFieldWithTheChange() {
        fill("Day of the specimen", "2026-11-02");
        fill("Serum creatinine", "50");
        save();
        desktop.open(new Route.Results(boy, null));
        fill("Serum creatinine", "55");
        assertThat(desktop.words()).contains("before: 50 µmol/L, 2 Nov 2026 · +10 %");
    }

    @Test
    void aCorrectionKeepsTheSpecimenAndNeedsAReason() {
        fill("Serum creatinine", "88");
        save();
        desktop.open(new Route.Results(boy, null));
        var table = desktop.find(TableView.class, _ -> true);
        Screen.on(() -> {
            table.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(typed("Serum creatinine")).isEqualTo("88 umol/L");
        fill("Serum creatinine", "48");
        save();
        assertThat(desktop.words()).contains("say why it is changed");
        fill("Reason for the correction", "slip");
        save();
        assertThat(stored(FirstAnalyte.SERUM_CREATININE).text()).isEqualTo("48");
        assertThat(file().results()).hasSize(1);
    }
}

package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SheetOf;
import visitwise.platform.navigation.Route;

/** The rows of a sheet: their order, their units, what follows from them, and going back. */
class SheetLinesTest extends SheetDesk {

    private static List<String> keys(SheetViewModel model) {
        return model.typed().lines().rows().stream().map(SheetRow::key).toList();
    }

    private static List<String> entered(SheetViewModel model) {
        return model.typed().lines().entered().stream().map(EnteredLine::key).toList();
    }

    @Test
    void linesStandInTheOrderOfTheLaboratoryAndAddedOnesFollow() {
        var model = open("D0");
        assertThat(entered(model))
                .containsExactly("PROT_DIP", "OCCBLD_U", "PROT_U", "CREAT_U", "RBC_U_VOL", "URINE_VOL", "CREAT_S");
        model.add(analyte("UREA_S"));
        model.add(analyte("ALB_S"));
        assertThat(entered(model)).endsWith("CREAT_S", "UREA_S", "ALB_S");
        assertThat(model.typed().lines().added(model.typed().stored()))
                .extracting(EnteredLine::key)
                .containsExactly("UREA_S", "ALB_S");
    }

    @Test
    void whatFollowsStandsBelowTheLastValueItRestsOn() {
        var model = open("D0");
        var keys = keys(model);
        assertThat(keys.indexOf("UPCR UPCR_MG_MMOL")).isEqualTo(keys.indexOf("CREAT_U") + 1);
        assertThat(keys.subList(keys.indexOf("CREAT_S") + 1, keys.size()))
                .first()
                .asString()
                .startsWith("EGFR ");
    }

    @Test
    void aLineThatFollowsIsExpectedOnceItsValuesAreOnTheSheet() {
        var model = open("D0");
        assertThat(keys(model)).noneMatch(key -> key.startsWith("UACR"));
        model.add(analyte("ALB_U"));
        assertThat(keys(model)).anyMatch(key -> key.startsWith("UACR"));
    }

    @Test
    void aRowStaysTheSameWhileItIsTyped() {
        var model = open("D0");
        var before = new ArrayList<>(model.typed().lines().rows());
        type(model, "PROT_U", "0.61");
        type(model, "CREAT_U", "6.6");
        assertThat(model.typed().lines().rows()).isEqualTo(before);
        var upcr = before.stream()
                .filter(WorkedOutLine.class::isInstance)
                .map(WorkedOutLine.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(upcr.derivedProperty().get()).isNotNull();
        type(model, "CREAT_U", "");
        assertThat(upcr.derivedProperty().get()).isNull();
    }

    @Test
    void theUnitIsTheOneChosenLastThenThatOfTheLastResultThenTheStandard() {
        assertThat(line(open("D0"), "CREAT_S").unitProperty().get()).isEqualTo("umol/L");
        other(new SheetOf(boy, null, null), Map.of("CREAT_S", Cell.of("0.5", "mg/dL")));
        assertThat(line(open("D0"), "CREAT_S").unitProperty().get()).isEqualTo("mg/dL");
        assertThat(line(open("D0"), "PROT_DIP").unitProperty().get()).isNull();
        var girl = enrolled();
        assertThat(line(open(new Route.Results(girl, "D0")), "CREAT_S")
                        .unitProperty()
                        .get())
                .isEqualTo("umol/L");
        memory.remember(ward.site(), analyte("CREAT_S"), "umol/L");
        assertThat(line(open("D0"), "CREAT_S").unitProperty().get()).isEqualTo("umol/L");
    }

    @Test
    void aRememberedUnitThatTheCatalogueDoesNotHaveIsPassedOver() {
        memory.remember(ward.site(), analyte("CREAT_S"), "bananas");
        assertThat(line(open("D0"), "CREAT_S").unitProperty().get()).isEqualTo("umol/L");
    }

    @Test
    void aUnitAloneChangesOnlyWhatIsTypedBesideIt() {
        var model = open("D0");
        var line = line(model, "CREAT_S");
        model.choose(line, "mg/dL");
        assertThat(model.hasUnsaved()).isFalse();
        assertThat(line.isTouched()).isTrue();
        type(model, "CREAT_S", "0.51");
        assertThat(line.isChanged()).isTrue();
        assertThat(model.typed().lines().cells()).containsEntry("CREAT_S", Cell.of("0.51", "mg/dL"));
    }

    @Test
    void goingBackPutsBackWhatIsStoredAndTakesAwayWhatWasAdded() {
        var id = other(
                new SheetOf(boy, "D0", null),
                Map.of("CREAT_S", Cell.of("45", "umol/L"), "UREA_S", Cell.of("4.4", "mmol/L")));
        var model = open(new Route.Results(boy, null, id));
        type(model, "CREAT_S", "46");
        line(model, "CREAT_S").unitProperty().set("mg/dL");
        type(model, "UREA_S", "");
        model.add(analyte("ALB_S"));
        type(model, "ALB_S", "40");
        model.typed().head().time().typedProperty().set("0805");
        model.discard();
        assertThat(model.hasUnsaved()).isFalse();
        assertThat(line(model, "CREAT_S").cell()).isEqualTo(Cell.of("45", "umol/L"));
        assertThat(typed(model, "UREA_S")).as("it is stored, so it stays").isEqualTo("4.4");
        assertThat(model.typed().lines().line("ALB_S")).isEmpty();
        assertThat(keys(model)).doesNotContain("ALB_S");
        assertThat(model.typed().head().time().typed()).isEmpty();
        assertThat(model.typed().correctsProperty().get()).isFalse();
    }

    @Test
    void anEmptiedLineThatIsStoredCannotBeSaved() {
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var model = open("D0");
        type(model, "CREAT_S", "");
        assertThat(line(model, "CREAT_S").check().stops()).isTrue();
        assertThat(line(model, "CREAT_S").corrects()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLEDAI", "sledai_2k", "SLEDAI-2K总分"})
    void aTotalOfAnswersIsNotOfferedToBeTypedButStaysWhereItIs(String wanted) {
        assertThat(open("D0").search(wanted)).isEmpty();

        other(new SheetOf(boy, "D0", null), Map.of("SLEDAI_2K", Cell.of("9", "{score}")));

        var model = open("D0");
        assertThat(typed(model, "SLEDAI_2K")).isEqualTo("9");
        assertThat(model.search(wanted)).isEmpty();
    }
}

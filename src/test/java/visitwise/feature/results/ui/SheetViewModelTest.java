package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SheetOf;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.testkit.Ward;

/** Phases of a sheet, what keeps it from being saved, and answers that come late. */
class SheetViewModelTest extends SheetDesk {

    private static final Cell FORTY_FIVE = Cell.of("45", "umol/L");

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private int stored(SheetOf of) {
        return read(of).file().results().size();
    }

    @Test
    void nothingCanBeSavedBeforeItIsRead() {
        var model = opening(new Route.Results(boy, "D0"));
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Reading.class);
        assertThat(model.search("urea")).isEmpty();
        model.check();
        model.save(false);
        assertThat(background.waiting()).isEqualTo(1);
        assertThat(model.typed().standingProperty().get()).isEqualTo(Standing.NOTHING);
    }

    @Test
    void onlyTheLatestAnswerCounts() {
        var model = opening(new Route.Results(boy, "D0"));
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", FORTY_FIVE));
        model.refresh();
        background.finishTheLatestFirst();
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Editing.class);
        assertThat(typed(model, "CREAT_S")).isEqualTo("45");
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void comingBackShowsWhatChangedUnlessSomethingIsTyped() {
        var of = new SheetOf(boy, "D0", null);
        var id = other(of, Map.of("CREAT_S", FORTY_FIVE));
        var untouched = open("D0");
        var touched = open("D0");
        type(touched, "CREAT_S", "50");
        other(new SheetOf(boy, null, id), Map.of("CREAT_S", Cell.of("46", "umol/L")));
        untouched.refresh();
        touched.refresh();
        background.finish();
        assertThat(typed(untouched, "CREAT_S")).isEqualTo("46");
        assertThat(typed(touched, "CREAT_S")).isEqualTo("50");
        assertThat(touched.hasUnsaved()).isTrue();
    }

    @Test
    void savingTellsWhatWasSavedAndTheNextVisit() {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        assertThat(model.hasUnsaved()).isTrue();
        model.save(true);
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Saving.class);
        assertThat(model.phaseProperty().get().isOpen()).isFalse();
        model.save(true);
        assertThat(background.waiting()).as("it is saved once").isEqualTo(1);
        background.finish();
        assertThat(saved).containsExactly(new SheetViewModel.Saved(Message.of("results.saved", 1, 0), "D7"));
        assertThat(model.hasUnsaved()).isFalse();
        assertThat(stored(new SheetOf(boy, "D0", null))).isEqualTo(1);
    }

    @Test
    void anEmptySheetIsRefused() {
        var model = open("D0");
        model.save(false);
        background.finish();
        assertThat(saved).isEmpty();
        assertThat(model.phaseProperty().get())
                .isEqualTo(new SheetPhase.Refused(List.of(Message.of("results.problem.nothing"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "2016-01-01", "nonsense"})
    void aDayThatCannotBeStopsSavingWithoutAsking(String day) {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        var field = model.typed().head().day().field();
        field.typedProperty().set(day);
        model.save(false);
        assertThat(background.waiting()).isZero();
        assertThat(model.phaseProperty().get()).isEqualTo(new SheetPhase.Refused(List.of()));
        assertThat(field.errorProperty().get()).isNotNull();
        assertThat(field.typed()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "45 bananas", "45084"})
    void aLineThatCannotBeStopsSaving(String typed) {
        var model = open("D0");
        type(model, "CREAT_S", typed);
        assertThat(model.typed().standingProperty().get().open())
                .extracting(Standing.Open::line)
                .containsExactly(line(model, "CREAT_S"));
        model.save(false);
        assertThat(background.waiting()).isZero();
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Refused.class);
    }

    @Test
    void halfACollectionStopsSaving() {
        var model = open("D0");
        type(model, "PROT_DIP", "2+");
        model.typed().head().urine().fromTime().typedProperty().set("0700");
        model.save(false);
        assertThat(background.waiting()).isZero();
        assertThat(model.typed().head().urine().toTime().errorProperty().get())
                .isEqualTo(Message.of("results.problem.urineHalf"));
    }

    @Test
    void whatIsRefusedInTheEndStaysTyped() {
        var model = open("D0");
        type(model, "PROT_DIP", "2+");
        model.typed().head().day().field().typedProperty().set("2026-11-17");
        model.save(false);
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new SheetPhase.Refused(List.of()));
        assertThat(model.typed().head().day().field().errorProperty().get().key())
                .isEqualTo("results.problem.ahead");
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void aCorrectionNeedsAReason() {
        var of = new SheetOf(boy, "D0", null);
        other(of, Map.of("CREAT_S", FORTY_FIVE));
        var model = open("D0");
        assertThat(model.typed().correctsProperty().get()).isFalse();
        type(model, "CREAT_S", "46");
        assertThat(model.typed().correctsProperty().get()).isTrue();
        model.save(false);
        assertThat(background.waiting()).isZero();
        assertThat(model.typed().head().reason().errorProperty().get()).isEqualTo(Message.of("results.problem.reason"));
        model.typed().head().reason().typedProperty().set("slip");
        model.save(false);
        background.finish();
        assertThat(saved).extracting(SheetViewModel.Saved::done).containsExactly(Message.of("results.saved", 0, 1));
        assertThat(model.typed().head().reason().typed()).isEmpty();
    }

    @Test
    void typingTheSameAgainCorrectsNothing() {
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", FORTY_FIVE));
        var model = open("D0");
        type(model, "CREAT_S", "46");
        type(model, "CREAT_S", "45");
        assertThat(model.hasUnsaved()).isFalse();
        assertThat(model.typed().correctsProperty().get()).isFalse();
    }

    @Test
    void whoIsOvertakenIsToldAndKeepsWhatWasTyped() {
        var id = other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", FORTY_FIVE));
        var model = open("D0");
        type(model, "CREAT_S", "46");
        model.typed().head().reason().typedProperty().set("slip");
        other(new SheetOf(boy, null, id), Map.of("CREAT_S", Cell.of("47", "umol/L")));
        model.save(false);
        background.finish();
        assertThat(model.phaseProperty().get())
                .isInstanceOfSatisfying(
                        SheetPhase.Conflict.class,
                        conflict -> assertThat(keys(conflict.what()))
                                .containsExactly(
                                        "results.conflict.who", "results.conflict.change", "results.conflict.kept"));
        assertThat(typed(model, "CREAT_S")).isEqualTo("46");
        model.save(false);
        background.finish();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aSheetMadeMeanwhileIsToldAndTakenOver() {
        var model = open("D0");
        type(model, "CREAT_S", "46");
        other(new SheetOf(boy, "D0", null), Map.of("PROT_U", Cell.of("610", "mg/L")));
        model.save(false);
        background.finish();
        assertThat(model.phaseProperty().get())
                .isInstanceOfSatisfying(
                        SheetPhase.Conflict.class,
                        conflict -> assertThat(keys(conflict.what()))
                                .containsExactly("results.conflict.made", "results.conflict.kept"));
        assertThat(typed(model, "CREAT_S")).isEqualTo("46");
        assertThat(typed(model, "PROT_U")).isEqualTo("610");
    }

    @Test
    void aFailureLeavesTheSheetOpenForAnotherTry() {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        model.save(false);
        database.close();
        background.finish();
        assertThat(background.shown()).hasSize(1);
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Editing.class);
        assertThat(typed(model, "CREAT_S")).isEqualTo("45");
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void theUnitChosenIsRememberedForTheSite() {
        var model = open("D0");
        model.choose(line(model, "CREAT_S"), "mg/dL");
        assertThat(memory.unit(ward.site(), analyte("CREAT_S"))).contains("mg/dL");
        var elsewhere = changed(change -> Ward.running(change, "ISRCTN62094626"));
        assertThat(memory.unit(elsewhere.site(), analyte("CREAT_S"))).isEmpty();
        assertThat(line(open("M1"), "CREAT_S").unitProperty().get()).isEqualTo("mg/dL");
    }

    @Test
    void theSameUnitAgainIsNotRemembered() {
        var model = open("D0");
        model.choose(line(model, "CREAT_S"), "umol/L");
        assertThat(memory.unit(ward.site(), analyte("CREAT_S"))).isEmpty();
    }

    @Test
    void theLaboratoryIsRememberedOnceSaved() {
        changed(change -> List.of(
                new LaboratoryStore().add(change, ward.site(), new Laboratory("Central", true)),
                new LaboratoryStore().add(change, ward.site(), new Laboratory("Ward", true))));
        var model = open("D0");
        assertThat(model.typed().head().laboratory().typed()).isEmpty();
        model.typed().head().laboratory().typedProperty().set("Ward");
        type(model, "CREAT_S", "45");
        assertThat(memory.laboratory(ward.site())).isEmpty();
        model.save(false);
        background.finish();
        assertThat(open("D7").typed().head().laboratory().typed()).isEqualTo("Ward");
    }

    @Test
    void theOtherUnitIsTakenOnlyWhereItIsProposed() {
        other(new SheetOf(boy, null, null), Map.of("UREA_S", Cell.of("8.9", "mmol/L")));
        var model = open("D0");
        var urea = model.add(analyte("UREA_S"));
        assertThat(model.takeProposal(urea)).isFalse();
        type(model, "UREA_S", "54");
        assertThat(urea.check().grade()).isEqualTo(LineCheck.Grade.ASKS);
        assertThat(model.takeProposal(urea)).isTrue();
        assertThat(urea.value().typed()).isEqualTo("54 mg/dL");
        assertThat(urea.check().stops()).isFalse();
    }

    @Test
    void analytesAreFoundByEitherNameOrCodeUnlessTheyAreOnTheSheet() {
        var model = open("D0");
        assertThat(model.search("urea_s")).contains(analyte("UREA_S"));
        assertThat(model.search("UREA")).contains(analyte("UREA_S"));
        assertThat(model.search("尿素")).contains(analyte("UREA_S"));
        assertThat(model.search("creat_s")).isEmpty();
        assertThat(model.search("  ")).isEmpty();
        var line = model.add(analyte("UREA_S"));
        assertThat(model.search("urea_s")).isEmpty();
        assertThat(model.add(analyte("UREA_S"))).isSameAs(line);
    }
}

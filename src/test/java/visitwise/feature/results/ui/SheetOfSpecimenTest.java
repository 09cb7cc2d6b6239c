package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.drafts.Drafted.Offer;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.study.ProtocolLibrary;

/** A sheet stays that of the specimen it was opened with, whatever else comes to the same visit meanwhile. */
class SheetOfSpecimenTest extends SheetDesk {

    private static final Map<String, Cell> MORNING =
            Map.of("CREAT_S", Cell.of("45", "umol/L"), "ALB_S", Cell.of("38", "g/L"));
    private static final Map<String, Cell> AFTERNOON = Map.of("CREAT_S", Cell.of("47", "umol/L"));

    private SpecimenId stored(SheetOf of, int hour, Map<String, Cell> cells) {
        var seen = SheetDraft.Seen.of(read(of));
        var draft = new SheetDraft(of, null, DAY0.minusDays(3), LocalTime.of(hour, 0), null, cells, seen);
        var outcome = new SaveSheet(database, new ProtocolLibrary())
                .save(draft, new ChangeContext("Chen Jie", "point"), now());
        return ((SheetOutcome.Saved) outcome).specimen();
    }

    private SpecimenId morning() {
        return stored(new SheetOf(boy, "D0", null), 8, MORNING);
    }

    private SpecimenId afternoon() {
        return stored(new SheetOf(boy, "D0", null, true), 14, AFTERNOON);
    }

    private Map<String, String> results(SpecimenId sheet) {
        var told = new TreeMap<String, String>();
        read(new SheetOf(boy, null, sheet))
                .recorded()
                .forEach(
                        (analyte, result) -> told.put(analyte, result.reported().text()));
        return told;
    }

    private static void reason(SheetViewModel model) {
        model.typed().head().reason().typedProperty().set("slip");
    }

    private void save(SheetViewModel model) {
        model.save(false);
        background.finish();
    }

    @Test
    void whatIsAddedAfterwardsGoesToTheSpecimenThatWasOpened() {
        var first = morning();
        var model = open("D0");
        var second = afternoon();
        model.refresh();
        background.finish();
        assertThat(model.typed().head().time().typed()).isEqualTo("08:00");
        model.add(analyte("UREA_S"));
        type(model, "UREA_S", "5.1 mmol/L");
        save(model);
        assertThat(saved).hasSize(1);
        assertThat(results(first)).containsOnlyKeys("CREAT_S", "ALB_S", "UREA_S");
        assertThat(results(second)).isEqualTo(Map.of("CREAT_S", "47"));
    }

    @Test
    void aSpecimenWithTheSameAnalytesIsNotOverwrittenByTheCorrectionOfAnother() {
        var first = stored(new SheetOf(boy, "D0", null), 8, Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var model = open("D0");
        var second = afternoon();
        type(model, "CREAT_S", "46");
        reason(model);
        save(model);
        assertThat(saved).hasSize(1);
        assertThat(results(first)).isEqualTo(Map.of("CREAT_S", "46"));
        assertThat(results(second)).isEqualTo(Map.of("CREAT_S", "47"));
    }

    @Test
    void afterAConflictItIsSavedOnTheSameSpecimen() {
        var first = morning();
        var model = open("D0");
        type(model, "ALB_S", "39");
        reason(model);
        stored(
                new SheetOf(boy, null, first),
                8,
                Map.of("CREAT_S", Cell.of("44", "umol/L"), "ALB_S", Cell.of("38", "g/L")));
        var second = afternoon();
        save(model);
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Conflict.class);
        assertThat(typed(model, "CREAT_S")).isEqualTo("44");
        save(model);
        assertThat(saved).hasSize(1);
        assertThat(results(first)).isEqualTo(Map.of("CREAT_S", "44", "ALB_S", "39"));
        assertThat(results(second)).isEqualTo(Map.of("CREAT_S", "47"));
    }

    @Test
    void aNewSheetThatSomebodyElseMadeMeanwhileConflictsAndThenStaysWithTheirs() {
        var model = open("D0");
        model.add(analyte("ALB_S"));
        type(model, "ALB_S", "39 g/L");
        var first = morning();
        save(model);
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Conflict.class);
        assertThat(typed(model, "ALB_S")).isEqualTo("39 g/L");
        assertThat(typed(model, "CREAT_S")).isEqualTo("45");
        var second = afternoon();
        model.refresh();
        background.finish();
        model.check();
        reason(model);
        save(model);
        assertThat(saved).hasSize(1);
        assertThat(results(first)).isEqualTo(Map.of("CREAT_S", "45", "ALB_S", "39"));
        assertThat(results(second)).isEqualTo(Map.of("CREAT_S", "47"));
    }

    @Test
    void aNewSheetIsThatOfItsSpecimenOnceItIsSaved() {
        var model = open("D0");
        type(model, "CREAT_S", "43 umol/L");
        save(model);
        var second = stored(new SheetOf(boy, "D0", null, true), 14, MORNING);
        model.refresh();
        background.finish();
        assertThat(model.typed().stored().id()).isNotEmpty().isNotEqualTo(second);
        assertThat(typed(model, "CREAT_S")).isEqualTo("43");
        assertThat(line(model, "CREAT_S").stored()).isNotEmpty();
    }

    @Test
    void whatWasSeenOfAnotherSpecimenOfTheVisitIsAConflict() {
        var of = new SheetOf(boy, "D0", null);
        stored(of, 8, Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var seen = SheetDraft.Seen.of(read(of));
        var second = afternoon();
        var cells = Map.of("CREAT_S", Cell.of("46", "umol/L"));
        var draft = new SheetDraft(of, null, DAY0.minusDays(3), LocalTime.of(14, 0), null, cells, seen);
        assertThat(new SaveSheet(database, new ProtocolLibrary())
                        .save(draft, new ChangeContext("Dr Li", "slip"), now()))
                .isInstanceOfSatisfying(
                        SheetOutcome.Conflict.class,
                        conflict -> assertThat(conflict.entered()).isTrue());
        assertThat(results(second)).isEqualTo(Map.of("CREAT_S", "47"));
    }

    /** It was new when it was opened, so that it is kept by its visit. */
    @Test
    void whatWasTypedOnOneSpecimenOfAVisitIsNotOfferedOnAnother() {
        var model = open("D0");
        var first = morning();
        model.refresh();
        background.finish();
        type(model, "CREAT_S", "46");
        afternoon();
        drafts.settle();
        assertThat(open("D0").drafted().offerProperty().get()).isInstanceOf(Offer.Nothing.class);
        var again = opening(new Route.Results(boy, null, first));
        background.finish();
        assertThat(again.drafted().offerProperty().get()).isInstanceOf(Offer.Again.class);
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
    }
}
